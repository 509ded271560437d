import { resource, type Statement } from '../iac/bicep/ast.ts';
import { call, commented, ref, type Expression, type Value } from '../iac/expression.ts';
import type { ResourceId } from '../model/designDocument.ts';
import { versioned } from './apiVersions.ts';
import type { BicepContext } from './exportContext.ts';
import type { PublicAddress } from './publicAddress.ts';
import { roles, type Role } from './roles.ts';
import { present } from './terraformCommon.ts';

export const location = ref('location');

export const tags = ref('tags');

/** The order that no reference implies, and why it is needed. */
export function dependsOn(why: string, on: readonly Expression[]): Value | undefined {
  const [first, ...others] = on;
  return first === undefined ? undefined : [commented(why, first), ...others];
}

/** What azurerm fills in is written out. */
export function publicAddress(symbol: string, address: PublicAddress, origin: ResourceId): Statement {
  const { name, sku = 'Standard', zones, domainNameLabel } = address;
  return resource(
    symbol,
    versioned('Microsoft.Network/publicIPAddresses'),
    {
      name,
      location,
      tags,
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

/** What a role assignment needs; its name is the same at each deployment. `owner` has an id that is known at the start. */
export function roleAssignmentBody(
  role: Role,
  scope: { readonly symbol: Expression | undefined; readonly id: Expression },
  owner: Value,
  principalId: Value,
) {
  return {
    name: call('guid', scope.id, owner, roles[role]),
    scope: scope.symbol,
    properties: {
      roleDefinitionId: commented(
        role,
        call('subscriptionResourceId', 'Microsoft.Authorization/roleDefinitions', roles[role]),
      ),
      principalId,
      principalType: 'ServicePrincipal',
    },
  };
}

/** Ranges and tags of a rule; a range that is that of one subnet alone is said once for the subnet and its rules. */
export function sharedRanges(ranges: readonly string[], context: BicepContext): readonly Value[] {
  return ranges.map((range) => {
    const [subnet, ...others] = context
      .resourcesOf('subnet')
      .filter(({ props }) => props.addressPrefix === range);
    return subnet === undefined || others.length > 0
      ? range
      : context.shared(subnet.id, 'address prefix', range);
  });
}
