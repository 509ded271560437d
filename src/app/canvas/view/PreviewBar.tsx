import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { endPreview } from '../../findings/openFinding.ts';
import { Icon } from '../../shell/Icon.tsx';
import { designStore } from '../../store/designStore.ts';
import { previewStore } from '../../store/previewStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { useText } from '../../text/useText.ts';
import { previewMarks } from '../nodes/previewMarks.ts';
import { canvasText } from '../text.ts';

const sides = ['before', 'after'] as const;

/** While a fix is previewed: what it adds and changes, and the switch between the design before and after it. */
export function PreviewBar(): ReactElement | null {
  const say = useText();
  const proposal = useStore(previewStore, (state) => state.proposal);
  const previewing = useStore(viewStore, (state) => state.previewedFinding !== undefined);
  const side = useStore(viewStore, (state) => state.previewSide);
  const document = useStore(designStore, (state) => state.document);
  if (!previewing || proposal === undefined) return null;
  const marks = [...previewMarks(document, proposal.document).values()];
  const added = marks.filter((mark) => mark === 'added').length;
  return (
    <fieldset className="preview-bar" aria-label={say(canvasText.preview)}>
      <Icon name="ui-eye" size={16} className="preview-eye" />
      <span>
        <b>{say(canvasText.preview)}</b>{' '}
        {say(canvasText.previewCounts, { added, changed: marks.length - added })}
      </span>
      <span className="preview-sides">
        {sides.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={side === each}
            onClick={() => viewStore.getState().set({ previewSide: each })}
          >
            {say(canvasText[each])}
          </button>
        ))}
      </span>
      <button
        type="button"
        className="preview-close"
        aria-label={say(canvasText.endPreview)}
        onClick={endPreview}
      >
        <Icon name="ui-close" size={14} />
      </button>
    </fieldset>
  );
}
