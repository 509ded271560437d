import { resource, type Statement } from '../../iac/bicep/ast.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepLocated } from './bicepLocated.ts';
import { present } from './present.ts';
import type { PublicAddress } from './publicAddress.ts';

/** A static address of the Internet; what azurerm fills in is written out. */
export function bicepPublicAddress(symbol: string, address: PublicAddress, origin: ResourceId): Statement {
  const { name, sku = 'Standard', zones, domainNameLabel } = address;
  return resource(
    symbol,
    versioned('Microsoft.Network/publicIPAddresses'),
    {
      name,
      ...bicepLocated,
      sku: { name: sku, tier: 'Regional' },
      zones: present(zones),
      properties: {
        publicIPAllocationMethod: 'Static',
        publicIPAddressVersion: 'IPv4',
        idleTimeoutInMinutes: 4,
        ddosSettings: { protectionMode: address.ddosProtection ?? 'VirtualNetworkInherited' },
        dnsSettings: domainNameLabel === undefined ? undefined : { domainNameLabel },
      },
    },
    { origin },
  );
}
