import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { catalogue } from '../../core/kinds/catalogue.ts';
import { diff } from '../../core/model/diff.ts';
import type { Finding, FixProposal } from '../../core/rules/rule.ts';
import { fill } from '../../core/text/text.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { showToast } from '../store/toastStore.ts';
import { useText } from '../text/useText.ts';
import { ChangeList } from './ChangeList.tsx';
import { endPreview } from './openFinding.ts';
import { text } from './text.ts';
import { useProposal } from './useProposal.ts';
import { VerdictChanges } from './VerdictChanges.tsx';

function apply(finding: Finding, proposal: FixProposal): void {
  designStore.getState().apply(finding.remedy, () => proposal.document);
  endPreview();
  showToast({
    text: fill(text.applied, { title: finding.rule }),
    icon: 'ui-check',
    action: { label: text.undo, perform: () => designStore.getState().undo() },
  });
}

/** What a fix would change and prove, before it is applied. */
export function FixPreview({ finding }: { readonly finding: Finding }): ReactElement {
  const say = useText();
  const proposed = useProposal(finding);
  const together = proposed.state === 'proved' ? proposed.proposal.together : [];
  return (
    <article className="fix-preview">
      <header className="detail-head">
        <div>
          <h3>{say(finding.title)}</h3>
          <p>{say(finding.remedy)}</p>
          {together.length > 0 && <p className="muted">{say(text.together, { rules: rulesOf(together) })}</p>}
        </div>
        <div className="detail-actions">
          <Button onClick={endPreview}>{say(text.cancel)}</Button>
          <Button
            variant="contained"
            disabled={proposed.state !== 'proved'}
            onClick={() => proposed.state === 'proved' && apply(finding, proposed.proposal)}
          >
            {together.length === 0 ? say(text.apply) : say(text.applySeveral, { count: together.length + 1 })}
          </Button>
        </div>
      </header>
      {proposed.state === 'proving' && <p className="muted">{say(text.proving)}</p>}
      {proposed.state === 'refused' && (
        <p className="with-icon">
          <Icon name="severity-unknown" /> {say(text.refused)}: {say(proposed.reason)}
        </p>
      )}
      {proposed.state === 'proved' && (
        <div className="preview-columns">
          <section>
            <h4>{say(text.whatChanges)}</h4>
            <ChangeList
              changes={diff(designStore.getState().document, proposed.proposal.document, catalogue)}
            />
          </section>
          <section>
            <h4>{say(text.whatItProves)}</h4>
            <VerdictChanges after={proposed.after.scenarios} />
            {proposed.proposal.solved.length > 1 && (
              <p className="muted">
                {say(text.solves, {
                  rules: rulesOf(proposed.proposal.solved.filter(({ id }) => id !== finding.id)),
                })}
              </p>
            )}
          </section>
        </div>
      )}
    </article>
  );
}

function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].join(', ');
}
