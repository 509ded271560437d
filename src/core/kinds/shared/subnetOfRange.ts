import type { ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

/** The one subnet that has exactly this range; undefined where none has it, or several do. */
export function subnetOfRange(range: string, context: ExportContext): Typed<'subnet'> | undefined {
  const [subnet, ...others] = context
    .resourcesOf('subnet')
    .filter(({ props }) => props.addressPrefix === range);
  return others.length === 0 ? subnet : undefined;
}
