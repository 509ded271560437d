import { ViewportPortal } from '@xyflow/react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { absoluteRect } from '../../core/kinds/absoluteRect.ts';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';
import { designStore } from '../store/designStore.ts';
import { dragStore } from './dragStore.ts';

/** The slot that a dragged card would take, and the words beside it: what comes next, or why not. */
export function DropHint(): ReactElement | null {
  const say = useText();
  const target = useStore(dragStore, (state) => state.target);
  const client = useStore(dragStore, (state) => state.pointer);
  const pointer = dragStore.getState().toCanvas?.(client);
  const document = useStore(designStore, (state) => state.document);
  if (target === undefined) return null;
  const host = target.host === undefined ? undefined : absoluteRect(document, target.host);
  const below = host ?? target.slot;
  const at = below === undefined ? pointer : { x: below.x + 20, y: below.y + below.height + 6 };
  return (
    <ViewportPortal>
      {target.slot === undefined ? null : (
        <div
          className="drop-slot"
          style={{
            transform: `translate(${target.slot.x}px, ${target.slot.y}px)`,
            width: target.slot.width,
            height: target.slot.height,
          }}
        />
      )}
      {target.label === undefined || at === undefined ? null : (
        <div
          className={target.refused ? 'drop-label is-refused' : 'drop-label'}
          style={{ transform: `translate(${at.x}px, ${at.y}px) scale(calc(1 / var(--zoom)))` }}
        >
          {target.refused ? <Icon name="severity-waived" size={14} /> : null}
          {say(target.label)}
        </div>
      )}
    </ViewportPortal>
  );
}
