import type { Value } from '../iac/expression.ts';
import type { TerraformContext } from './exportContext.ts';

/** Ranges and tags of a rule; a range that is that of one subnet alone is said by reference to it. */
export function terraformRanges(ranges: readonly string[], context: TerraformContext): readonly Value[] {
  return ranges.map((range) => {
    const [subnet, ...others] = context
      .resourcesOf('subnet')
      .filter(({ props }) => props.addressPrefix === range);
    return subnet === undefined || others.length > 0
      ? range
      : context.attribute(subnet.id, 'address_prefixes', 0);
  });
}
