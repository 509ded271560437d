import { overlaps, parseCidr, type Cidr } from '../lib/cidr.ts';

const cidrs = (texts: readonly string[]): readonly Cidr[] =>
  texts.flatMap((text) => {
    const parsed = parseCidr(text);
    return parsed.ok ? [parsed.value] : [];
  });

/** Ranges that nobody may use, by who refuses them. */
export const reservedRanges = {
  /** In no virtual network. https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq */
  azure: cidrs(['224.0.0.0/4', '127.0.0.0/8', '169.254.0.0/16', '255.255.255.255/32', '168.63.129.16/32']),
  /** For nodes, pods and services of a cluster. https://learn.microsoft.com/azure/aks/concepts-network-cni-overview */
  aks: cidrs(['169.254.0.0/16', '172.30.0.0/16', '172.31.0.0/16', '192.0.2.0/24']),
} as const;

/** The first of the reserved ranges that a range overlaps; undefined where it is free, or is no range. */
export function reservedIn(reserved: readonly Cidr[], text: string): Cidr | undefined {
  const parsed = parseCidr(text);
  return parsed.ok ? reserved.find((range) => overlaps(range, parsed.value)) : undefined;
}
