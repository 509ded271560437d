import { ref } from '../../iac/expression.ts';
import { output, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { addressType, terraformPublicAddress } from '../shared/terraformPublicAddress.ts';
import { publicAddressesOf, zonesOf } from './derived.ts';

const type = 'azurerm_nat_gateway';
const associationType = 'azurerm_nat_gateway_public_ip_association';

export const natGatewayTerraform: TerraformExporter<'nat-gateway'> = {
  type,
  area: 'network',
  statements: (gateway, context) => {
    const { id, name, props } = gateway;
    const addresses = publicAddressesOf(gateway).map((address) => ({
      ...address,
      label: context.label(id, address.part),
    }));
    return [
      ...addresses.map((address) => terraformPublicAddress(address.label, address, id)),
      resource(
        type,
        context.label(id),
        {
          ...terraformLocated(name),
          sku_name: props.sku,
          idle_timeout_in_minutes: props.idleTimeoutInMinutes,
          zones: present(zonesOf(gateway)),
          tags,
        },
        { origin: id },
      ),
      ...addresses.map(({ label }) =>
        resource(
          associationType,
          label,
          {
            nat_gateway_id: context.attribute(id, 'id'),
            public_ip_address_id: ref(addressType, label, 'id'),
          },
          { origin: id },
        ),
      ),
      output(
        `${context.label(id)}_public_ip_addresses`,
        {
          description: 'Public addresses from which the NAT gateway sends.',
          value: addresses.map(({ label }) => ref(addressType, label, 'ip_address')),
        },
        { origin: id },
      ),
    ];
  },
  publishes: {
    ready: (gateway, context) =>
      publicAddressesOf(gateway).map(({ part }) => ref(associationType, context.label(gateway.id, part))),
    'public-addresses': (gateway, context) =>
      publicAddressesOf(gateway).map(({ part }) =>
        ref(addressType, context.label(gateway.id, part), 'ip_address'),
      ),
  },
};
