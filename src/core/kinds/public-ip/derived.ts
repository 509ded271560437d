import type { PublicAddress } from '../shared/publicAddress.ts';
import type { Typed } from '../contract/values.ts';

export function publicAddressOf({ name, props }: Typed<'public-ip'>): PublicAddress {
  return {
    name,
    zones: props.zones,
    ddosProtection: props.ddosProtection,
    domainNameLabel: props.domainNameLabel === '' ? undefined : props.domainNameLabel,
  };
}
