import { type ReactElement, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../core/rules/rule.ts';
import type { Protection } from '../../core/scenarios/scenario.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import { protectionText } from './protectionText.ts';
import { residualRisks } from './residualRisks.ts';
import { showProtection } from './showProtection.ts';
import { text } from './text.ts';

const PULSE = 600;

/** One protection: its state as shield, word and field, with the number of grave findings. */
export function Light({ protection }: { readonly protection: Protection }): ReactElement {
  const say = useText();
  const button = useRef<HTMLButtonElement>(null);
  const state = useStore(analysisStore, ({ analysis }) => analysis.protections[protection]);
  const count = useStore(analysisStore, ({ analysis }) => graveFindings(analysis.findings, protection));
  const shownScenario = useStore(viewStore, ({ shownWalk }) => shownWalk?.scenario);
  const shown = useStore(analysisStore, ({ analysis }) =>
    analysis.scenarios.some(
      (each) => each.id === shownScenario && each.group === 'lights' && each.protection === protection,
    ),
  );
  const scenarios = useStore(analysisStore, ({ analysis }) => analysis.scenarios);
  const risks = state === 'protected' ? residualRisks(scenarios, protection) : [];
  const { name, icon, lane } = protectionText[protection];

  const lastState = useRef(state);
  useEffect(() => {
    if (lastState.current === state) return;
    lastState.current = state;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    button.current?.animate(
      [{ boxShadow: '0 0 0 4px var(--blue-soft)' }, { boxShadow: '0 0 0 0 transparent' }],
      PULSE,
    );
  }, [state]);

  return (
    <button
      ref={button}
      type="button"
      className={`protection-light ${state}`}
      aria-pressed={shown}
      title={risks.length === 0 ? undefined : risks.map((risk) => say(risk.text)).join('\n')}
      onClick={() => showProtection(protection)}
    >
      <Icon name={`state-${state}`} size={22} className="protection-shield" />
      <span className="protection-words">
        <span className="protection-name">
          <Icon name={icon} size={12} className={`lane-${lane}`} />
          {say(name)}
        </span>
        <span className="protection-state">
          {say(text[state])}
          {state === 'at-risk' && count > 0 && ` · ${count}`}
          {risks.length > 0 && (
            <span className="protection-risks">{say(text.notCovered, { count: risks.length })}</span>
          )}
        </span>
      </span>
    </button>
  );
}

function graveFindings(
  findings: readonly Pick<Finding, 'area' | 'severity' | 'waived'>[],
  protection: Protection,
): number {
  const { area } = protectionText[protection];
  return findings.filter(
    (finding) =>
      finding.area === area &&
      finding.waived === undefined &&
      (finding.severity === 'critical' || finding.severity === 'high'),
  ).length;
}
