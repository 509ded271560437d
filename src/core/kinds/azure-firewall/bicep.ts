import { output, resource } from '../../iac/bicep/ast.ts';
import { arrayOf } from '../../iac/bicep/types.ts';
import { call, ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepDependsOn } from '../shared/bicepDependsOn.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { bicepPublicAddress } from '../shared/bicepPublicAddress.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsBicep } from '../shared/diagnosticsBicep.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import type { NumberedAddress } from '../shared/publicAddress.ts';
import { present } from '../shared/present.ts';
import { managementOf, publicAddressesOf } from './derived.ts';

/** Azure gives the first firewall of a subnet the first address that it does not keep for itself. */
const firstUsableHost = 3;

export const azureFirewallBicep: BicepExporter<'azure-firewall'> = {
  area: 'firewall',
  statements: (firewall, context) => {
    const { id, name, parent = '', props } = firewall;
    const addresses = publicAddressesOf(firewall);
    const management = managementOf(firewall, context);
    const policy = context.resource('firewall-policy', props.firewallPolicy)?.id;
    const zones = present(props.zones);
    const symbol = context.symbol(id);
    const publicIPAddress = ({ part }: NumberedAddress) => ({ id: ref(context.symbol(id, part), 'id') });
    return [
      ...[...addresses, ...(management === undefined ? [] : [management])].map((address) =>
        bicepPublicAddress(context.symbol(id, address.part), { name: address.name, zones: props.zones }, id),
      ),
      resource(
        symbol,
        versioned('Microsoft.Network/azureFirewalls'),
        {
          name,
          location,
          tags,
          zones,
          properties: {
            sku: { name: 'AZFW_VNet', tier: props.skuTier },
            firewallPolicy: policy === undefined ? undefined : { id: context.id(policy) },
            ipConfigurations: addresses.map((address) => ({
              name: address.configuration,
              properties: {
                subnet: address === addresses[0] ? { id: context.id(parent) } : undefined,
                publicIPAddress: publicIPAddress(address),
              },
            })),
            managementIpConfiguration: management && {
              name: management.configuration,
              properties: {
                subnet: { id: context.id(management.subnet.id) },
                publicIPAddress: publicIPAddress(management),
              },
            },
          },
          dependsOn: bicepDependsOn(
            'The rules must not change while a firewall takes up their policy.',
            context.published(policy, 'ready'),
          ),
        },
        { origin: id },
      ),
      ...diagnosticsBicep(id, diagnosticsOf(firewall, commonWorkspaceOf(context)), context),
      output(
        context.symbol(id, 'private IP address'),
        'string',
        ref(symbol, 'properties', 'ipConfigurations', 0, 'properties', 'privateIPAddress'),
        { description: 'Private address of the firewall, the next hop of the routes to it.', origin: id },
      ),
      output(
        context.symbol(id, 'public IP addresses'),
        arrayOf('string'),
        addresses.map(({ part }) => ref(context.symbol(id, part), 'properties', 'ipAddress')),
        { description: 'Public addresses from which the firewall sends.', origin: id },
      ),
    ];
  },
  publishes: {
    ready: ({ id }, context) => [ref(context.symbol(id))],
    // The routes are written before the firewall is there.
    'private-address': ({ parent }, context) => {
      const subnet = context.resource('subnet', parent);
      if (subnet === undefined) return [];
      const prefix = context.shared(subnet.id, 'address prefix', subnet.props.addressPrefix);
      return [call('cidrHost', prefix, firstUsableHost)];
    },
    'public-addresses': (firewall, context) =>
      publicAddressesOf(firewall).map(({ part }) =>
        ref(context.symbol(firewall.id, part), 'properties', 'ipAddress'),
      ),
  },
};
