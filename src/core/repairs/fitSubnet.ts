import { freeSubnetRange, grownRange } from '../addressing/freeRange.ts';
import { refusal, type Refusal } from '../placement/refusal.ts';
import { namedSubnet } from '../placement/subnetFit.ts';
import { resource } from '../kinds/contract/values.ts';
import { parseCidr } from '../lib/cidr.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { rename } from '../model/edits.ts';
import { changeSubnetRange } from './changeSubnetRange.ts';

/** Gives a subnet the name and the size that Azure asks for: grown where it stands, else in the next free range. */
export function fitSubnet(
  document: DesignDocument,
  id: ResourceId,
  wanted: { readonly name?: string; readonly prefixLength: number },
): Result<DesignDocument, Refusal> {
  const subnet = resource(document, 'subnet', id);
  if (subnet?.parent === undefined) return failure(refusal('gone'));
  let fitted = document;
  const range = parseCidr(subnet.props.addressPrefix);
  if (!range.ok || range.value.prefixLength > wanted.prefixLength) {
    const { prefixLength } = wanted;
    const free =
      grownRange(document, id, prefixLength) ?? freeSubnetRange(document, subnet.parent, prefixLength);
    if (free === undefined) {
      const network = document.resources[subnet.parent]?.name ?? '';
      return failure(refusal('noRange', { network, length: prefixLength }));
    }
    fitted = changeSubnetRange(fitted, id, free);
  }
  if (wanted.name === undefined || wanted.name === subnet.name) return success(fitted);
  if (namedSubnet(document, subnet.parent, wanted.name) !== undefined) {
    const network = document.resources[subnet.parent]?.name ?? '';
    return failure(refusal('nameTaken', { network, subnet: wanted.name, kind: subnet.name }));
  }
  return success(rename(id, wanted.name)(fitted));
}
