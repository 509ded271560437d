import type { ReactElement } from 'react';
import { viewStore } from '../../store/viewStore.ts';
import { useText } from '../../text/useText.ts';
import type { DrawnPath } from '../../../core/picture/paths/drawnPath.ts';
import './legend.css';
import { pathText } from './text.ts';

/** What the strokes mean, and the way out. */
export function PathLegend({ path }: { readonly path: DrawnPath }): ReactElement {
  const say = useText();
  return (
    <fieldset className={`legend tone-${path.tone}`} aria-label={say(pathText.legend)}>
      <span className="legend-entry">
        <span className="legend-line is-request" />
        {say(pathText.request)}
      </span>
      {path.reply.length === 0 ? null : (
        <span className="legend-entry">
          <span className="legend-line is-reply" />
          {say(pathText.reply)}
        </span>
      )}
      {path.remainder.length === 0 ? null : (
        <span className="legend-entry">
          <span className="legend-line is-remainder" />
          {say(pathText.legendNotReached)}
        </span>
      )}
      <button
        type="button"
        className="legend-escape"
        aria-label={say(pathText.leaveFlow)}
        onClick={() => viewStore.getState().set({ shownWalk: undefined })}
      >
        <kbd>Esc</kbd>
      </button>
    </fieldset>
  );
}
