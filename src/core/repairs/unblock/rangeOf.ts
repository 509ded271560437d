import { containsAddress, isPrivateAddress, parseCidr } from '../../lib/cidr.ts';
import { addressFrom } from '../../net/address.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';

/**
 * The range of the design that an address is taken from, as a rule should name it: machines get another address with
 * every deployment. A private address in no range stands for itself; undefined for everything public.
 */
export function rangeOf(context: AnalysisContext, address: string): string | undefined {
  const parsed = addressFrom(address);
  if (parsed === undefined) return undefined;
  const subnets = context.resourcesOf('subnet').map(({ props }) => props.addressPrefix);
  const pods = context.resourcesOf('aks-cluster').map(({ props }) => props.podCidr);
  const holding = [...subnets, ...pods].find((prefix) => {
    const range = parseCidr(prefix);
    return range.ok && containsAddress(range.value, parsed.value);
  });
  return holding ?? (isPrivateAddress(parsed.value) ? address : undefined);
}
