import { Button } from '../controls/Button.tsx';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../core/rules/rule.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { previewFix } from './openFinding.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { text } from './text.ts';

const WaiveDialog = lazy(async () => ({ default: (await import('./WaiveDialog.tsx')).WaiveDialog }));

/** What a finding means, what to do, and who says so. */
export function FindingDetail({ finding }: { readonly finding: Finding }): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const [waiving, setWaiving] = useState(false);
  return (
    <article>
      <header className="detail-head">
        <div>
          <h3>{say(finding.title)}</h3>
          <p className="muted">
            <SeverityMark severity={finding.severity} /> <span className="monospace">{finding.rule}</span>
          </p>
        </div>
        {!readOnly && (
          <div className="detail-actions">
            <Button onClick={() => setWaiving(true)}>{say(text.waive)}</Button>
            {finding.repairable && (
              <Button startIcon={<Icon name="ui-fix" size={14} />} onClick={() => previewFix(finding)}>
                {say(text.previewFix)}
              </Button>
            )}
          </div>
        )}
      </header>
      <p>{say(finding.message)}</p>
      <h4>{say(text.why)}</h4>
      <p>{say(finding.why)}</p>
      <h4>{say(text.remedy)}</h4>
      <p>{say(finding.remedy)}</p>
      {finding.sources.length > 0 && (
        <>
          <h4>{say(text.sources)}</h4>
          <ul>
            {finding.sources.map((source) => (
              <li key={source}>
                <a href={source} target="_blank" rel="noreferrer noopener">
                  {source.replace(/^https?:\/\//, '')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {finding.references.length > 0 && (
        <>
          <h4>{say(text.references)}</h4>
          <p className="monospace muted">{finding.references.join(' · ')}</p>
        </>
      )}
      {waiving && (
        <Suspense fallback={null}>
          <WaiveDialog finding={finding} onClose={() => setWaiving(false)} />
        </Suspense>
      )}
    </article>
  );
}
