import { useStore as useFlowStore } from '@xyflow/react';
import type { ReactElement } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { canvasStore } from '../canvasStore.ts';
import { canvasText } from '../text.ts';

/** Zoom in words and buttons. */
export function ZoomControls(): ReactElement {
  const say = useText();
  const percent = useFlowStore(({ transform }) => Math.round(transform[2] * 100));
  const camera = () => canvasStore.getState().camera;
  return (
    <fieldset className="zoom-controls" aria-label={say(canvasText.zoomControls)}>
      <button type="button" aria-label={say(canvasText.zoomOut)} onClick={() => camera()?.zoomOut()}>
        <Icon name="ui-minus" size={16} />
      </button>
      <button
        type="button"
        className="zoom-percent numbers"
        aria-label={say(canvasText.zoomTo100, { zoom: percent })}
        onClick={() => camera()?.zoomTo(1)}
      >
        {percent}%
      </button>
      <button type="button" aria-label={say(canvasText.zoomIn)} onClick={() => camera()?.zoomIn()}>
        <Icon name="ui-plus" size={16} />
      </button>
      <span className="zoom-separator" />
      <button type="button" aria-label={say(canvasText.fit)} onClick={() => camera()?.fit()}>
        <Icon name="ui-fit" size={16} />
      </button>
    </fieldset>
  );
}
