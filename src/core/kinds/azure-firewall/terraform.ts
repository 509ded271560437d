import { ref } from '../../iac/expression.ts';
import { block, blocks, output, resource } from '../../iac/terraform/ast.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsTerraform } from '../shared/diagnosticsTerraform.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import type { NumberedAddress } from '../shared/publicAddress.ts';
import { present } from '../shared/present.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { addressType, terraformPublicAddress } from '../shared/terraformPublicAddress.ts';
import { managementOf, publicAddressesOf } from './derived.ts';

const type = 'azurerm_firewall';

export const azureFirewallTerraform: TerraformExporter<'azure-firewall'> = {
  type,
  area: 'firewall',
  statements: (firewall, context) => {
    const { id, name, parent = '', props } = firewall;
    const addresses = publicAddressesOf(firewall);
    const management = managementOf(firewall, context);
    const label = context.label(id);
    const zones = present(props.zones);
    const addressId = ({ part }: NumberedAddress) => ref(addressType, context.label(id, part), 'id');
    return [
      ...[...addresses, ...(management === undefined ? [] : [management])].map((address) =>
        terraformPublicAddress(
          context.label(id, address.part),
          { name: address.name, zones: props.zones },
          id,
        ),
      ),
      resource(
        type,
        label,
        {
          ...terraformLocated(name),
          sku_name: 'AZFW_VNet',
          sku_tier: props.skuTier,
          firewall_policy_id:
            context.resource('firewall-policy', props.firewallPolicy) &&
            context.attribute(props.firewallPolicy ?? '', 'id'),
          zones,
          ip_configuration: blocks(addresses, (address) => ({
            name: address.configuration,
            subnet_id: address === addresses[0] ? context.attribute(parent, 'id') : undefined,
            public_ip_address_id: addressId(address),
          })),
          management_ip_configuration:
            management &&
            block({
              name: management.configuration,
              subnet_id: context.attribute(management.subnet.id, 'id'),
              public_ip_address_id: addressId(management),
            }),
          tags,
          depends_on: terraformDependsOn(
            'What the subnets have must not change while the firewall is created in them.',
            [...context.published(parent, 'ready'), ...context.published(management?.subnet.id, 'ready')],
          ),
        },
        { origin: id },
      ),
      ...diagnosticsTerraform(id, diagnosticsOf(firewall, commonWorkspaceOf(context)), context),
      output(
        `${label}_private_ip_address`,
        {
          description: 'Private address of the firewall, the next hop of the routes to it.',
          value: ref(type, label, 'ip_configuration', 0, 'private_ip_address'),
        },
        { origin: id },
      ),
      output(
        `${label}_public_ip_addresses`,
        {
          description: 'Public addresses from which the firewall sends.',
          value: addresses.map(({ part }) => ref(addressType, context.label(id, part), 'ip_address')),
        },
        { origin: id },
      ),
    ];
  },
  publishes: {
    ready: (firewall, context) => [
      ref(type, context.label(firewall.id)),
      ...context.published(firewall.props.firewallPolicy, 'ready'),
    ],
    'private-address': ({ id }, context) => [
      ref(type, context.label(id), 'ip_configuration', 0, 'private_ip_address'),
    ],
    'public-addresses': (firewall, context) =>
      publicAddressesOf(firewall).map(({ part }) =>
        ref(addressType, context.label(firewall.id, part), 'ip_address'),
      ),
  },
};
