import { resource, type Statement } from '../iac/bicep/ast.ts';
import type { ResourceId } from '../model/designDocument.ts';
import { versioned } from './apiVersions.ts';
import { bicepLocated } from './bicepLocated.ts';

/** A static address of the Internet; what azurerm fills in is written out. */
export function bicepPublicAddress(
  symbol: string,
  name: string,
  zones: readonly string[] | undefined,
  origin: ResourceId,
): Statement {
  return resource(
    symbol,
    versioned('Microsoft.Network/publicIPAddresses'),
    {
      name,
      ...bicepLocated,
      sku: { name: 'Standard', tier: 'Regional' },
      zones,
      properties: {
        publicIPAllocationMethod: 'Static',
        publicIPAddressVersion: 'IPv4',
        idleTimeoutInMinutes: 4,
        ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
      },
    },
    { origin },
  );
}
