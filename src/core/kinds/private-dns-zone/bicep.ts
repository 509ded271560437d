import { resource } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { tags } from '../shared/bicepLocated.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { linkedNetworksOf, recordSetsOf, recordTimeToLiveInSeconds, resolutionPolicyOf } from './derived.ts';

const type = 'Microsoft.Network/privateDnsZones';
const everywhere = 'global';

export const privateDnsZoneBicep: BicepExporter<'private-dns-zone'> = {
  area: 'network',
  statements: (zone, context) => {
    const { id, name } = zone;
    const parent = ref(context.symbol(id));
    return [
      resource(
        context.symbol(id),
        versioned(type),
        { name: context.own(id, 'name', name), location: everywhere, tags },
        { origin: id },
      ),
      ...recordSetsOf(zone).map((record) =>
        resource(
          context.symbol(id, `record ${record.name}`),
          versioned('Microsoft.Network/privateDnsZones/A'),
          {
            parent,
            name: record.name,
            properties: {
              ttl: recordTimeToLiveInSeconds,
              aRecords: record.addresses.map((ipv4Address) => ({ ipv4Address })),
            },
          },
          { origin: id },
        ),
      ),
      ...linkedNetworksOf(zone, context).map((network) =>
        resource(
          linkSymbol(id, network.id, context),
          versioned('Microsoft.Network/privateDnsZones/virtualNetworkLinks'),
          {
            parent,
            name: `link-${network.name}`,
            location: everywhere,
            tags,
            properties: {
              registrationEnabled: false,
              resolutionPolicy: resolutionPolicyOf(zone),
              virtualNetwork: { id: context.id(network.id) },
            },
          },
          { origin: id },
        ),
      ),
    ];
  },
  lookup: ({ name }, part) => (part === undefined ? { type, name } : undefined),
  publishes: {
    ready: (zone, context) =>
      linkedNetworksOf(zone, context).map(({ id }) => ref(linkSymbol(zone.id, id, context))),
  },
};

function linkSymbol(zone: ResourceId, network: ResourceId, { symbol }: BicepContext): string {
  return symbol(zone, `link ${symbol(network)}`);
}
