import { addressSpaces } from '../addressing/freeRange.ts';
import { resourcesOf } from '../kinds/contract/values.ts';
import { nextFreeCidr, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { reservedRanges } from '../azure/reservedRanges.ts';

type RangeField = 'podCidr' | 'serviceCidr';

/** Where to look first: ranges that networks seldom have. */
const spaces: Readonly<Record<RangeField, readonly string[]>> = {
  podCidr: ['192.168.0.0/16', '10.128.0.0/9', '10.0.0.0/8'],
  serviceCidr: ['172.16.0.0/12', '10.128.0.0/9', '10.0.0.0/8'],
};

/** A range for the pods or services of a cluster that no network, other range of a cluster, or reserved one overlaps. */
export function freeClusterRange(
  document: DesignDocument,
  cluster: ResourceId,
  field: RangeField,
  prefixLength: number,
): Cidr | undefined {
  const networks = resourcesOf(document, 'virtual-network').flatMap(({ id }) => addressSpaces(document, id));
  const clusters = resourcesOf(document, 'aks-cluster').flatMap(({ id, props }) =>
    cidrs(
      (['podCidr', 'serviceCidr'] as const)
        .filter((other) => id !== cluster || other !== field)
        .map((other) => props[other]),
    ),
  );
  const taken = [...networks, ...clusters, ...reservedRanges.aks, ...reservedRanges.azure];
  return nextFreeCidr(cidrs(spaces[field]), taken, prefixLength);
}

function cidrs(texts: readonly string[]): readonly Cidr[] {
  return texts.flatMap((text) => {
    const parsed = parseCidr(text);
    return parsed.ok ? [parsed.value] : [];
  });
}
