import { ViewportPortal } from '@xyflow/react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { designStore } from '../../store/designStore.ts';
import { dragStore } from '../dragStore.ts';
import { lineBetween } from '../../../core/picture/paths/peerings.ts';
import { roundedPath } from '../../../core/picture/paths/roundedPath.ts';

/** The line from a virtual network to the pointer, until the other network is chosen. */
export function PeeringDraft(): ReactElement | null {
  const from = useStore(dragStore, (state) => state.peeringFrom);
  const client = useStore(dragStore, (state) => state.pointer);
  const pointer = dragStore.getState().toCanvas?.(client);
  const network = useStore(designStore, ({ document }) =>
    from === undefined ? undefined : document.resources[from],
  );
  if (from === undefined || pointer === undefined || network === undefined) return null;
  const rect = absoluteRect(designStore.getState().document, from);
  if (rect === undefined) return null;
  const [start] = lineBetween(rect, { x: pointer.x, y: pointer.y - 30, width: 1, height: 60 });
  return (
    <ViewportPortal>
      <svg className="lines is-draft" width={1} height={1} aria-hidden>
        <g className="peering is-half">
          <path d={roundedPath([start, pointer])} />
          <circle cx={start.x} cy={start.y} r={4} />
          <circle className="is-open" cx={pointer.x} cy={pointer.y} r={4} />
        </g>
      </svg>
    </ViewportPortal>
  );
}
