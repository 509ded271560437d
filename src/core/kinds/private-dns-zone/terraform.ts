import { ref } from '../../iac/expression.ts';
import { resource } from '../../iac/terraform/ast.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { resourceGroup, tags } from '../shared/terraformLocated.ts';
import { linkedNetworksOf, recordSetsOf, recordTimeToLiveInSeconds, resolutionPolicyOf } from './derived.ts';

const type = 'azurerm_private_dns_zone';
const linkType = 'azurerm_private_dns_zone_virtual_network_link';

export const privateDnsZoneTerraform: TerraformExporter<'private-dns-zone'> = {
  type,
  area: 'network',
  statements: (zone, context) => {
    const { id, name } = zone;
    const zoneId = context.attribute(id, 'id');
    return [
      resource(type, context.label(id), { name, resource_group_name: resourceGroup, tags }, { origin: id }),
      ...recordSetsOf(zone).map((record) =>
        resource(
          'azurerm_private_dns_a_record',
          context.label(id, `record ${record.name}`),
          {
            name: record.name,
            private_dns_zone_id: zoneId,
            ttl: recordTimeToLiveInSeconds,
            records: record.addresses,
          },
          { origin: id },
        ),
      ),
      ...linkedNetworksOf(zone, context).map((network) =>
        resource(
          linkType,
          linkLabel(id, network.id, context),
          {
            name: `link-${network.name}`,
            private_dns_zone_id: zoneId,
            virtual_network_id: context.attribute(network.id, 'id'),
            registration_enabled: false,
            resolution_policy: resolutionPolicyOf(zone),
            tags,
          },
          { origin: id },
        ),
      ),
    ];
  },
  publishes: {
    ready: (zone, context) =>
      linkedNetworksOf(zone, context).map(({ id }) => ref(linkType, linkLabel(zone.id, id, context))),
  },
};

function linkLabel(zone: ResourceId, network: ResourceId, { label }: TerraformContext): string {
  return label(zone, `link ${label(network)}`);
}
