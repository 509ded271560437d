import { useEffect, useMemo, type ReactElement } from 'react';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { FixProposal } from '../../core/rules/rule.ts';
import type { ScenarioResult, Walk } from '../../core/scenarios/scenario.ts';
import { engine } from '../analysis/engineClient.ts';
import { Button } from '../controls/Button.tsx';
import '../findings/findings.css';
import { endPreview } from '../findings/openFinding.ts';
import { ProposedChanges } from '../findings/ProposedChanges.tsx';
import { text as findingsText } from '../findings/text.ts';
import { useProved, type Proposed } from '../findings/useProved.ts';
import { designStore } from '../store/designStore.ts';
import { showToast } from '../store/toastStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';
import type { ShownBlocker } from './useBlockers.ts';

interface UnblockPreviewProps {
  /** What the view calls this preview. */
  readonly preview: string;
  readonly scenario: ScenarioResult;
  readonly walk: Walk;
  readonly blocker: ShownBlocker;
}

type Subject = Pick<UnblockPreviewProps, 'scenario' | 'walk' | 'blocker'>;

async function prove(document: DesignDocument, { scenario, walk, blocker }: Subject): Promise<Proposed> {
  const result = await engine().proposeUnblock(document, walk.flow, blocker);
  if (!result.ok) return { state: 'refused', reason: result.error.reason };
  const after = await engine().analyse(result.value.document);
  if (scenario.group !== 'library') return { state: 'proved', proposal: result.value, after };
  const library = await engine().library(result.value.document);
  const scenarios = [...after.scenarios, ...library.filter(({ id }) => id === scenario.id)];
  return { state: 'proved', proposal: result.value, after: { ...after, scenarios } };
}

function apply({ advice, explanation }: ShownBlocker, { document }: FixProposal): void {
  designStore.getState().apply(advice ?? explanation, () => document);
  endPreview();
  showToast({
    text: text.unblocked,
    icon: 'ui-check',
    action: { label: findingsText.undo, perform: () => designStore.getState().undo() },
  });
}

/** What would take a blocker out of the way, and what else that does, before it is applied. */
export function UnblockPreview({ preview, scenario, walk, blocker }: UnblockPreviewProps): ReactElement {
  const say = useText();
  const subject = useMemo(() => ({ scenario, walk, blocker }), [scenario, walk, blocker]);
  const proposed = useProved(subject, prove);
  useEffect(
    () => () => {
      if (viewStore.getState().previewedFinding === preview) endPreview();
    },
    [preview],
  );
  return (
    <div className="unblock">
      <div className="unblock-actions">
        <Button
          variant="contained"
          disabled={proposed.state !== 'proved'}
          onClick={() => proposed.state === 'proved' && apply(blocker, proposed.proposal)}
        >
          {say(findingsText.apply)}
        </Button>
        <Button onClick={endPreview}>{say(findingsText.cancel)}</Button>
      </div>
      <ProposedChanges
        proposed={proposed}
        first={scenario.id}
        along={proposed.state === 'proved' ? proposed.proposal.solved : []}
      />
    </div>
  );
}
