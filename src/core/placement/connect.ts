import { overlaps } from '../lib/cidr.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, LinkId, ResourceId } from '../model/designDocument.ts';
import { putLink } from '../model/edits.ts';
import { newId } from '../model/newId.ts';
import { addressSpaces } from '../addressing/freeRange.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { refusal, type Refusal } from './refusal.ts';
import { sentenceStart } from './subnetFit.ts';

export interface Connected {
  readonly document: DesignDocument;
  /** The half from the first to the second, and the half that answers it. */
  readonly ids: readonly [LinkId, LinkId];
}

/**
 * Joins two resources by a line in both directions, because Azure passes nothing over one half of a peering. A half
 * that is already there is kept with its values.
 * https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering
 */
export function connect(
  document: DesignDocument,
  kindId: string,
  from: ResourceId,
  to: ResourceId,
): Result<Connected, Refusal> {
  const kind = kindOf(kindId);
  if (kind?.placement.on !== 'line') return failure(refusal('unknownKind', { kind: kindId }));
  const { between } = kind.placement;
  const [first, second] = [document.resources[from], document.resources[to]];
  if (first?.kind !== between || second?.kind !== between || from === to) {
    const name = kindOf(between)?.text.name ?? between;
    return failure(refusal('joins', { kind: sentenceStart(kind.text.name), hosts: name }));
  }
  const there = halfOf(document, kindId, from, to);
  const back = halfOf(document, kindId, to, from);
  if (there !== undefined && back !== undefined) {
    return failure(refusal('joined', { from: first.name, to: second.name }));
  }
  const spaces = addressSpaces(document, to);
  const shared = addressSpaces(document, from).find((space) =>
    spaces.some((other) => overlaps(space, other)),
  );
  if (shared !== undefined) {
    return failure(refusal('overlap', { from: first.name, to: second.name, range: shared.text }));
  }
  const forward = withHalf(document, kindId, from, to);
  const both = withHalf(forward.document, kindId, to, from);
  return success({ document: both.document, ids: [forward.id, both.id] });
}

function halfOf(
  document: DesignDocument,
  kind: string,
  from: ResourceId,
  to: ResourceId,
): LinkId | undefined {
  return Object.entries(document.links).find(
    ([, link]) => link.kind === kind && link.from === from && link.to === to,
  )?.[0];
}

function withHalf(document: DesignDocument, kind: string, from: ResourceId, to: ResourceId) {
  const existing = halfOf(document, kind, from, to);
  if (existing !== undefined) return { document, id: existing };
  const id = newId(document, kind);
  return { document: putLink(id, { kind, from, to, props: {} })(document), id };
}
