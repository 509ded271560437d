import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

const shownAtFirst = 2;

/** What is found on the inspected resource: the worst in full, the others as lines. */
export function ResourceFindings({ id }: { readonly id: ResourceId }): ReactElement | null {
  const say = useText();
  const all = useStore(analysisStore, (state) => state.analysis.findings);
  const findings = all.filter((finding) => finding.resource === id && finding.waived === undefined);
  if (findings.length === 0) return null;
  return (
    <section className="inspector-findings" aria-labelledby="inspector-findings">
      <h3 id="inspector-findings">
        {say(text.findings)} <span className="count">{findings.length}</span>
      </h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={finding.id} className={index < shownAtFirst ? 'finding-card' : 'finding-line'}>
            {index < shownAtFirst ? <FindingCard finding={finding} /> : <FindingLine finding={finding} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function preview(finding: Finding): void {
  viewStore.getState().showTab('findings');
  viewStore.getState().set({ previewedFinding: finding.id, previewSide: 'after' });
}

function FindingCard({ finding }: { readonly finding: Finding }): ReactElement {
  const say = useText();
  const previewed = useStore(viewStore, (state) => state.previewedFinding);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  return (
    <>
      <p className="finding-head">
        <SeverityMark severity={finding.severity} /> <span className="monospace muted">{finding.rule}</span>
      </p>
      <p className="finding-title">{say(finding.title)}</p>
      <p className="muted">{say(finding.message)}</p>
      {finding.repairable && !readOnly && (
        <p className="finding-actions">
          {previewed === finding.id ? (
            <span className="with-icon accent">
              <Icon name="ui-eye" /> {say(text.previewing)}
            </span>
          ) : (
            <Button startIcon={<Icon name="ui-fix" size={14} />} onClick={() => preview(finding)}>
              {say(text.previewFix)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  const say = useText();
  return (
    <button type="button" onClick={() => preview(finding)}>
      <SeverityMark severity={finding.severity} />
      <span className="monospace muted">{finding.rule}</span>
      <span>{say(finding.title)}</span>
    </button>
  );
}
