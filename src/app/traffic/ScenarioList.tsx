import type { KeyboardEvent, ReactElement } from 'react';
import { protections, type ScenarioResult } from '../../core/scenarios/scenario.ts';
import { verdictIcon, verdictWord } from '../findings/verdictWord.ts';
import { Icon } from '../shell/Icon.tsx';
import { protectionText } from '../shell/protectionText.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

interface ScenarioListProps {
  readonly scenarios: readonly ScenarioResult[];
  readonly shown: string | undefined;
}

function show(scenario: ScenarioResult): void {
  viewStore.getState().set({ shownWalk: { scenario: scenario.id, walk: 0 }, previewedFinding: undefined });
}

/** The scenarios by protection, each with its verdict in a word; arrows walk through them. */
export function ScenarioList({ scenarios, shown }: ScenarioListProps): ReactElement {
  const say = useText();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = scenarios.findIndex(({ id }) => id === shown);
    const next = scenarios[(index + step + scenarios.length) % scenarios.length];
    if (next === undefined) return;
    show(next);
    document.querySelector<HTMLElement>(`#scenario-${next.id}`)?.focus();
  };
  return (
    <nav className="scenarios" aria-label={say(text.scenarios)}>
      {protections.map((protection) => {
        const { name, icon, lane } = protectionText[protection];
        return (
          <section key={protection}>
            <h3 className="scenario-group">
              <Icon name={icon} size={12} className={`lane-${lane}`} />
              {say(name)}
            </h3>
            <ul>
              {scenarios
                .filter((scenario) => scenario.protection === protection)
                .map((scenario) => (
                  <li key={scenario.id}>
                    <button
                      type="button"
                      id={`scenario-${scenario.id}`}
                      className={scenario.id === shown ? 'scenario scenario-shown' : 'scenario'}
                      aria-current={scenario.id === shown}
                      onKeyDown={onKeyDown}
                      onClick={() => show(scenario)}
                    >
                      <Icon name={verdictIcon(scenario)} className={`verdict-${scenario.verdict}`} />
                      <span className="scenario-title">{say(scenario.title)}</span>
                      <span className="scenario-word">{say(verdictWord(scenario))}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
