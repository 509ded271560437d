import { success, type Result } from '../lib/result.ts';
import type { Refusal } from '../placement/refusal.ts';
import { linksOf } from '../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { putLink } from '../model/edits.ts';
import { newId } from '../model/newId.ts';

/** Peers two virtual networks: adds the halves that are missing, with the flags of the half that is there. */
export function connectNetworks(
  document: DesignDocument,
  a: ResourceId,
  b: ResourceId,
): Result<DesignDocument, Refusal> {
  const halves = linksOf(document, 'peering');
  const half = (from: ResourceId, to: ResourceId) =>
    halves.find((link) => link.from === from && link.to === to);
  const missing = [
    [a, b],
    [b, a],
  ].filter(([from = '', to = '']) => half(from, to) === undefined);
  const forwarded = (half(a, b) ?? half(b, a))?.props.allowForwardedTraffic ?? false;
  const props: Record<string, boolean> = forwarded ? { allowForwardedTraffic: true } : {};
  return success(
    missing.reduce(
      (current, [from = '', to = '']) =>
        putLink(newId(current, 'peering'), { kind: 'peering', from, to, props })(current),
      document,
    ),
  );
}
