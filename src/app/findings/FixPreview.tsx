import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import type { Finding, FixProposal } from '../../core/rules/rule.ts';
import { fill } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { showToast } from '../store/toastStore.ts';
import { useText } from '../text/useText.ts';
import { endPreview } from './openFinding.ts';
import { ProposedChanges } from './ProposedChanges.tsx';
import { rulesOf } from './rulesOf.ts';
import { text } from './text.ts';
import { useProposal } from './useProposal.ts';

function apply(finding: Finding, proposal: FixProposal): void {
  designStore.getState().apply(finding.remedy, () => proposal.document);
  endPreview();
  showToast({
    text: fill(text.applied, { title: finding.rule }),
    icon: 'ui-check',
    action: { label: text.undo, perform: () => designStore.getState().undo() },
  });
}

const nothing: Pick<FixProposal, 'together' | 'solved'> = { together: [], solved: [] };

/** What a fix would change and prove, before it is applied. */
export function FixPreview({ finding }: { readonly finding: Finding }): ReactElement {
  const say = useText();
  const proposed = useProposal(finding);
  const { together, solved } = proposed.state === 'proved' ? proposed.proposal : nothing;
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
      <ProposedChanges proposed={proposed} along={solved.filter(({ id }) => id !== finding.id)} />
    </article>
  );
}
