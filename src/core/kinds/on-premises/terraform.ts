import { block, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { siteInputs } from '../shared/siteConnections.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { localGatewayOf } from './derived.ts';

const type = 'azurerm_local_network_gateway';

export const onPremisesTerraform: TerraformExporter<'on-premises'> = {
  type,
  area: 'network',
  statements: (site, context) => {
    const { id, name, props } = site;
    const gateway = localGatewayOf(site, context);
    if (gateway === undefined) return [];
    return [
      resource(
        type,
        context.label(id),
        {
          ...terraformLocated(name),
          gateway_address: gateway.address ?? context.input(id, siteInputs.deviceAddress),
          address_space: props.addressSpace,
          bgp_settings: gateway.bgp
            ? block({
                asn: context.input(id, siteInputs.bgpNumber),
                bgp_peering_address: context.input(id, siteInputs.bgpAddress),
              })
            : undefined,
          tags,
        },
        { origin: id },
      ),
    ];
  },
};
