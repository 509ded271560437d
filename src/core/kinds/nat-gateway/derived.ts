import type { Derivation } from '../contract/exportContext.ts';
import { numberedAddresses, type NumberedAddress, type PublicAddress } from '../shared/publicAddress.ts';
import type { Typed } from '../contract/values.ts';

/** The zone that a NAT gateway stands in. StandardV2 is in all of them and accepts none. */
export function zonesOf({ props }: Typed<'nat-gateway'>): readonly string[] {
  return props.sku === 'Standard' && props.zone !== 'none' ? [props.zone] : [];
}

/**
 * The addresses that it sends from: of its own SKU, and in its zone.
 * https://learn.microsoft.com/azure/nat-gateway/nat-sku
 */
export function publicAddressesOf(
  gateway: Typed<'nat-gateway'>,
): readonly (NumberedAddress & PublicAddress)[] {
  const { name, props } = gateway;
  return numberedAddresses(name, props.publicIpAddressCount).map((address) => ({
    ...address,
    sku: props.sku,
    zones: zonesOf(gateway),
  }));
}

export const natGatewayDerivation: Derivation<'nat-gateway'> = {
  notes: ({ name, props }) =>
    props.sku === 'StandardV2' && props.zone !== 'none'
      ? [
          {
            en: `${name} stands in all zones, not only in zone ${props.zone}: the SKU StandardV2 leaves no choice.`,
            ja: `${name} のSKUはStandardV2のため、ゾーン ${props.zone} だけでなくすべてのゾーンに配置されます。`,
          },
        ]
      : [],
};
