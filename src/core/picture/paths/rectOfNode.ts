import type { Rect } from '../../lib/geometry.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { addressFrom, isPrivate } from '../../net/address.ts';
import type { NodeReference } from '../../net/step.ts';
import { absoluteRect } from '../../placement/absoluteRect.ts';
import { projections } from '../../placement/projections.ts';

/** What of a node of a trace says where it is drawn. */
type Node = Pick<NodeReference, 'id' | 'resource'>;

/** Where a node of a trace is drawn, if it is a card of the design; `destination` is the address that was asked for. */
export function rectOfNode(document: DesignDocument, node: Node, destination: string): Rect | undefined {
  // The way out that Azure gives a cluster by itself belongs to it and stands nowhere.
  if (node.resource === undefined || node.id.startsWith('outbound:')) return undefined;
  const resource = document.resources[node.resource];
  if (resource === undefined || resource.kind === 'internet') return undefined;
  if (resource.kind === 'subnet' || resource.kind === 'virtual-network') return undefined;
  const projection = projections(document).find(({ owner }) => owner === node.resource);
  if (projection !== undefined && isPrivateText(destination) && !node.id.endsWith(':public'))
    return projection.rect;
  return absoluteRect(document, node.resource);
}

/** Whether a node of a trace is somebody in the Internet. */
export function isOutside(document: DesignDocument, { id, resource }: Node): boolean {
  if (resource === undefined) return id.startsWith('endpoint:');
  return document.resources[resource]?.kind === 'internet';
}

/** Whether a text is an address of a private range; the name of one that is not known yet stands for a public one. */
export function isPrivateText(text: string): boolean {
  const address = addressFrom(text);
  return address !== undefined && isPrivate(address);
}
