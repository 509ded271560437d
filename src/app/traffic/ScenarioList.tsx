import type { KeyboardEvent, ReactElement } from 'react';
import { useStore } from 'zustand';
import { scenarioOfFlow } from '../../core/model/ownFlow.ts';
import { protections, type ScenarioResult } from '../../core/scenarios/scenario.ts';
import { Icon } from '../shell/Icon.tsx';
import { protectionText } from '../shell/protectionText.ts';
import { residualRisks } from '../shell/residualRisks.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { endFlowDraft } from '../store/flowDraftStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { NotCovered } from './NotCovered.tsx';
import { removeOwnFlow } from './removeOwnFlow.ts';
import './scenarioList.css';
import { ScenarioRow } from './ScenarioRow.tsx';
import { text } from './text.ts';

interface ScenarioListProps {
  readonly scenarios: readonly ScenarioResult[];
  readonly shown: string | undefined;
}

function show(scenario: ScenarioResult): void {
  endFlowDraft();
  viewStore.getState().set({ shownWalk: { scenario: scenario.id, walk: 0 }, previewedFinding: undefined });
}

/** The scenarios by protection, the flows of one's own, then the library; arrows walk through them, Delete removes one's own. */
export function ScenarioList({ scenarios, shown }: ScenarioListProps): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const lights = useStore(analysisStore, ({ analysis }) => analysis.protections);
  const own = scenarios.filter(({ group }) => group === 'own');
  const library = scenarios.filter(({ group }) => group === 'library');
  const groups = protections.map((protection) => ({
    protection,
    members: scenarios.filter(
      (scenario) => scenario.group === 'lights' && scenario.protection === protection,
    ),
  }));
  const order = [...groups.flatMap(({ members }) => members), ...own, ...library];
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = order.findIndex(({ id }) => id === shown);
    const flow = designStore.getState().document.flows.find(({ id }) => scenarioOfFlow(id) === shown);
    if (event.key === 'Delete' && flow !== undefined && !readOnly) {
      removeOwnFlow(flow);
      document.getElementById(`scenario-${order[index - 1]?.id}`)?.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = order[(index + step + order.length) % order.length];
    if (next === undefined) return;
    show(next);
    document.getElementById(`scenario-${next.id}`)?.focus();
  };
  const rows = (members: readonly ScenarioResult[]): ReactElement => (
    <ul>
      {members.map((scenario) => (
        <ScenarioRow
          key={scenario.id}
          scenario={scenario}
          shown={scenario.id === shown}
          onShow={show}
          onKeyDown={onKeyDown}
        />
      ))}
    </ul>
  );
  return (
    <nav className="scenarios" aria-label={say(text.scenarios)}>
      {groups.map(({ protection, members }) => {
        const { name, icon, lane } = protectionText[protection];
        return (
          <section key={protection}>
            <h3 className="scenario-group">
              <Icon name={icon} size={12} className={`lane-${lane}`} />
              {say(name)}
            </h3>
            {rows(members)}
            {lights[protection] === 'protected' && (
              <NotCovered risks={residualRisks(scenarios, protection)} />
            )}
          </section>
        );
      })}
      {(own.length > 0 || !readOnly) && (
        <section>
          <h3 className="scenario-group">
            <Icon name="route-table" size={12} />
            {say(text.ownFlows)}
          </h3>
          {own.length === 0 ? <p className="scenario-hint">{say(text.noOwnFlows)}</p> : rows(own)}
        </section>
      )}
      {library.length > 0 && (
        <section aria-label={say(text.library)}>
          <h3 className="scenario-group">
            <Icon name="ui-grid" size={12} />
            {say(text.library)}
          </h3>
          {rows(library)}
        </section>
      )}
    </nav>
  );
}
