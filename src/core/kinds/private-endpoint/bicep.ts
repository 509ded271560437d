import { resource } from '../../iac/bicep/ast.ts';
import { ref, template } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { connectionOf, zoneGroupName } from './derived.ts';

export const privateEndpointBicep: BicepExporter<'private-endpoint'> = {
  area: 'services',
  statements: (endpoint, context) => {
    const { id, name, parent = '' } = endpoint;
    const connection = connectionOf(endpoint, context);
    if (connection === undefined) return [];
    const { target, groupId, zone, addresses } = connection;
    return [
      resource(
        context.symbol(id),
        versioned('Microsoft.Network/privateEndpoints'),
        {
          name,
          location,
          tags,
          properties: {
            subnet: { id: context.id(parent) },
            privateLinkServiceConnections: [
              { name, properties: { privateLinkServiceId: context.id(target), groupIds: [groupId] } },
            ],
            ipConfigurations: present(
              addresses.map(({ name: configuration, address, member, isRegional }) => ({
                name: configuration,
                properties: {
                  privateIPAddress: address,
                  groupId,
                  memberName: isRegional ? template`${member}${location}` : member,
                },
              })),
            ),
          },
        },
        { origin: id },
      ),
      ...(zone === undefined
        ? []
        : [
            resource(
              context.symbol(id, 'names'),
              versioned('Microsoft.Network/privateEndpoints/privateDnsZoneGroups'),
              {
                parent: ref(context.symbol(id)),
                name: zoneGroupName,
                properties: {
                  privateDnsZoneConfigs: [
                    {
                      name: context.shared(zone.id, 'name', zone.name),
                      properties: { privateDnsZoneId: context.id(zone.id) },
                    },
                  ],
                },
              },
              { origin: id },
            ),
          ]),
    ];
  },
};
