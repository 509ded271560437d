import type { ResourceId } from '../../model/designDocument.ts';
import type { Value } from '../../iac/expression.ts';
import type { BicepContext, TerraformContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

/** Where to send what is meant for a Service: a known address, or the input of the Service. */
export type ServiceTarget = { readonly address: string } | { readonly inputOf: ResourceId };

export const serviceAddressInput = 'service-address';

export function serviceTarget({ id, props }: Typed<'kubernetes-service'>): ServiceTarget {
  return props.exposure === 'internalLoadBalancer' && props.privateIpAddress !== ''
    ? { address: props.privateIpAddress }
    : { inputOf: id };
}

/** The same as a value of either language. */
export function targetAddress(
  target: ServiceTarget,
  context: Pick<TerraformContext | BicepContext, 'input'>,
): Value {
  return 'address' in target ? target.address : context.input(target.inputOf, serviceAddressInput);
}
