import type { Value } from '../../iac/expression.ts';
import type { BicepContext } from '../contract/exportContext.ts';
import { subnetOfRange } from './subnetOfRange.ts';

/** Ranges and tags of a rule; a range that is that of one subnet alone is said once for the subnet and its rules. */
export function bicepRanges(ranges: readonly string[], context: BicepContext): readonly Value[] {
  return ranges.map((range) => {
    const subnet = subnetOfRange(range, context);
    return subnet === undefined ? range : context.shared(subnet.id, 'address prefix', range);
  });
}
