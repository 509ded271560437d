import type { Value } from '../../iac/expression.ts';
import type { TerraformContext } from '../contract/exportContext.ts';
import { subnetOfRange } from './subnetOfRange.ts';

/** Ranges and tags of a rule; a range that is that of one subnet alone is said by reference to it. */
export function terraformRanges(ranges: readonly string[], context: TerraformContext): readonly Value[] {
  return ranges.map((range) => {
    const subnet = subnetOfRange(range, context);
    return subnet === undefined ? range : context.attribute(subnet.id, 'address_prefixes', 0);
  });
}
