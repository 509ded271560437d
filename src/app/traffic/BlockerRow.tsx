import { lazy, Suspense, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ScenarioResult, Walk } from '../../core/scenarios/scenario.ts';
import { Button } from '../controls/Button.tsx';
import { text as findingsText } from '../findings/text.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';
import type { ShownBlocker } from './useBlockers.ts';

const UnblockPreview = lazy(async () => ({ default: (await import('./UnblockPreview.tsx')).UnblockPreview }));

interface BlockerRowProps {
  readonly blocker: ShownBlocker;
  readonly number: number | undefined;
  /** Says why, where the walk itself does not. */
  readonly explained: boolean;
  readonly scenario: ScenarioResult;
  readonly walk: Walk;
}

/** One thing in the way: who and which rule, why, and what to do about it. */
export function BlockerRow({ blocker, number, explained, scenario, walk }: BlockerRowProps): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const { reason, explanation, rule, decidedBy, advice, repairable } = blocker;
  const preview = `unblock:${scenario.id}:${number ?? 1}`;
  const isPreviewed = useStore(viewStore, (state) => state.previewedFinding === preview);
  const resource = rule?.resource ?? decidedBy?.resource;
  const who = decidedBy === undefined ? '' : say(decidedBy.label);
  const named = rule === undefined ? who : `${who} / ${rule.name}`;
  return (
    <li>
      {number === undefined ? (
        <Icon name={decidedBy?.icon ?? 'state-unknown'} size={14} />
      ) : (
        <span className="blocker-number">{number}</span>
      )}
      <div>
        {resource === undefined ? (
          <strong>{named}</strong>
        ) : (
          <button
            type="button"
            className="blocker"
            onClick={() => selectionStore.getState().select([resource])}
          >
            {named}
          </button>
        )}{' '}
        {explained && (
          <>
            <span className="codes">{reason}</span> {say(explanation)}
          </>
        )}
        {advice !== undefined && <span className="blocker-advice"> {say(advice)}</span>}
        {isPreviewed && (
          <Suspense fallback={null}>
            <UnblockPreview preview={preview} scenario={scenario} walk={walk} blocker={blocker} />
          </Suspense>
        )}
      </div>
      {repairable === true && !readOnly && !isPreviewed && (
        <Button
          startIcon={<Icon name="ui-fix" size={14} />}
          aria-label={say(text.previewFixOf, { who: named })}
          onClick={() => viewStore.getState().set({ previewedFinding: preview, previewSide: 'after' })}
        >
          {say(findingsText.previewFix)}
        </Button>
      )}
    </li>
  );
}
