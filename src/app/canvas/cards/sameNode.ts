import type { NodeProps } from '@xyflow/react';
import type { CanvasNode } from '../nodes/canvasNodes.ts';

/** A card is drawn again only for what it shows; where it stands is the library's business. */
export function sameNode(a: NodeProps<CanvasNode>, b: NodeProps<CanvasNode>): boolean {
  return a.id === b.id && a.data === b.data && a.selected === b.selected;
}
