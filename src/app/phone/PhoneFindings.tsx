import { Button } from '../controls/Button.tsx';
import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../core/rules/rule.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** The findings, worst first, one at a time. */
export function PhoneFindings(): ReactElement {
  const say = useText();
  const all = useStore(analysisStore, (state) => state.analysis.findings);
  const [index, setIndex] = useState(0);
  const findings = all.filter(({ waived }) => waived === undefined);
  const at = Math.min(index, findings.length - 1);
  const finding = findings[at];
  if (finding === undefined) return <p className="phone-none">{say(text.noFindings)}</p>;
  return (
    <section className="phone-findings" aria-label={say(text.findings)}>
      <PhoneFinding finding={finding} />
      <nav className="phone-pages" aria-label={say(text.pages)}>
        <Button disabled={at === 0} onClick={() => setIndex(at - 1)}>
          {say(text.previous)}
        </Button>
        <span className="numbers">{say(text.position, { at: at + 1, count: findings.length })}</span>
        <Button disabled={at === findings.length - 1} onClick={() => setIndex(at + 1)}>
          {say(text.next)}
        </Button>
      </nav>
    </section>
  );
}

function PhoneFinding({ finding }: { readonly finding: Finding }): ReactElement {
  const say = useText();
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const walk = scenarios.find(({ id }) => id === finding.scenario)?.walks[0];
  return (
    <article className="phone-finding">
      <p className="phone-finding-head">
        <SeverityMark severity={finding.severity} />
        <span className="mono">{finding.rule}</span>
        <span className="phone-resource">{finding.resourceName}</span>
      </p>
      <h2>{say(finding.title)}</h2>
      <p>{say(finding.message)}</p>
      <p>{say(finding.why)}</p>
      {walk !== undefined && (
        <>
          <ol className="phone-hops">
            {walk.trace.hops.map((hop, position) => (
              // A walk may pass one node twice; the position is what tells its hops apart.
              <li key={`${position} ${hop.node.id}`}>
                <Icon name={hop.node.icon} size={18} />
                <span>
                  {say(hop.node.label)}
                  <span className="phone-why">{hop.steps.map(({ why }) => say(why)).join(' · ')}</span>
                </span>
              </li>
            ))}
          </ol>
          <p className="phone-judgement">{say(walk.judgement)}</p>
        </>
      )}
    </article>
  );
}
