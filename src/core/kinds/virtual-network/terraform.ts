import { resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';

const type = 'azurerm_virtual_network';

export const virtualNetworkTerraform: TerraformExporter<'virtual-network'> = {
  type,
  area: 'network',
  statements: ({ id, name, props }, { label }) => [
    resource(
      type,
      label(id),
      {
        ...terraformLocated(name),
        address_space: props.addressSpace,
        dns_servers: present(props.dnsServers),
        tags,
      },
      { origin: id },
    ),
  ],
};
