import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { dragStore } from '../dragStore.ts';
import { DropLabel } from './DropLabel.tsx';

/** The pointer holds the card a little inside its corner, where it will stand. */
const grip = 14;

/** The card under the pointer, on its way from the palette, and under it what would come of a drop. */
export function DragGhost(): ReactElement | null {
  const say = useText();
  const kind = useStore(dragStore, (state) => (state.kind === undefined ? undefined : kindOf(state.kind)));
  const pointer = useStore(dragStore, ({ returning, origin, pointer }) => (returning ? origin : pointer));
  const target = useStore(dragStore, (state) => state.target);
  const returning = useStore(dragStore, (state) => state.returning);
  if (kind === undefined) return null;
  const shape = kind.shape === 'card' ? 'is-card' : 'is-chip';
  return createPortal(
    <div
      className={`drag-carried ${returning ? 'is-returning' : ''}`}
      style={{ transform: `translate(${pointer.x - grip}px, ${pointer.y - grip}px)` }}
      aria-hidden
    >
      <div className={`drag-ghost ${shape}`}>
        <Icon name={kind.id} size={kind.shape === 'card' ? 20 : 16} />
        <span>{say(kind.text.name)}</span>
      </div>
      {target === undefined ? null : <DropLabel target={target} />}
    </div>,
    document.body,
  );
}
