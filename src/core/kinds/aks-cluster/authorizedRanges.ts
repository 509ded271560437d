import { template, type Value } from '../../iac/expression.ts';
import type { BicepContext, TerraformContext } from '../contract/exportContext.ts';
import type { ApiServer } from './derived.ts';

/** Who may speak to a public API server, in either language: what the design says, and the cluster's own way out. */
export function authorizedRanges(
  { authorizedIpRanges, authorizedSenders }: ApiServer,
  context: Pick<TerraformContext | BicepContext, 'published'>,
): readonly Value[] {
  return [
    ...authorizedIpRanges,
    ...authorizedSenders
      .flatMap((sender) => context.published(sender, 'public-addresses'))
      .map((address) => template`${address}/32`),
  ];
}
