import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../text/useText.ts';
import { canvasStore } from '../canvasStore.ts';

/** Says what a drag, a paste or a refusal did, for those who cannot see it; seen for a moment by those who can. */
export function LiveRegion(): ReactElement {
  const say = useText();
  const announced = useStore(canvasStore, (state) => state.announced);
  return (
    <output className="canvas-status">
      {announced === undefined ? null : (
        <span key={announced.at} className="canvas-status-text">
          {say(announced.text)}
        </span>
      )}
    </output>
  );
}
