import { useStore as useFlow, ViewportPortal } from '@xyflow/react';
import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { engine, whenAnswered } from '../../analysis/engineClient.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { dragStore } from '../dragStore.ts';
import { pathStore } from '../pathStore.ts';
import type { ReferenceLine } from '../../../core/picture/paths/referenceLines.ts';
import './referenceLines.css';
import { roundedPath } from '../../../core/picture/paths/roundedPath.ts';

/** Shorter, and a pointer on its way elsewhere would draw. In ms. */
const rest = 80;

/** Lines from the card that is selected, and from the one under the pointer, to what it refers to and is referred by. */
export function ReferenceLines({ document }: { readonly document: DesignDocument }): ReactElement | null {
  const quiet = useStore(pathStore, ({ path }) => path === undefined);
  const still = useStore(dragStore, ({ moving }) => moving.size === 0);
  const selected = useStore(selectionStore, ({ ids }) => (ids.length === 1 ? ids[0] : undefined));
  const hovered = useHovered();
  if (!quiet || !still) return null;
  const shown = [...new Set([selected, hovered])].filter((id) => id !== undefined);
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden width={1} height={1}>
        {shown.map((id) => (
          <LinesOf key={id} id={id} document={document} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

function LinesOf({ id, document }: { readonly id: ResourceId; readonly document: DesignDocument }) {
  const [lines, setLines] = useState<readonly ReferenceLine[]>([]);
  useEffect(() => whenAnswered(engine().references(document, id), setLines), [id, document]);
  return lines.map(({ from, to, points }) => {
    const end = points.at(-1);
    return (
      <g key={`${from} ${to}`} className="reference">
        <path d={roundedPath(points)} />
        {end === undefined ? null : <circle cx={end.x} cy={end.y} r={3} />}
      </g>
    );
  });
}

/** The resource whose card the pointer rests on. */
function useHovered(): ResourceId | undefined {
  const element = useFlow(({ domNode }) => domNode);
  const [hovered, setHovered] = useState<ResourceId>();
  useEffect(() => {
    let timer: number | undefined;
    const over = ({ target }: Event): void => {
      const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
      const id = node?.dataset['id']?.replace(/^projection:/, '');
      clearTimeout(timer);
      if (id === undefined) setHovered(undefined);
      else timer = window.setTimeout(() => setHovered(id), rest);
    };
    const leave = (): void => {
      clearTimeout(timer);
      setHovered(undefined);
    };
    element?.addEventListener('pointerover', over);
    element?.addEventListener('pointerleave', leave);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('pointerover', over);
      element?.removeEventListener('pointerleave', leave);
    };
  }, [element]);
  return hovered;
}
