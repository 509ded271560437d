import { ref } from '../../iac/expression.ts';
import { block, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { numberedAddresses } from '../shared/publicAddress.ts';
import { present } from '../shared/present.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { addressType, terraformPublicAddress } from '../shared/terraformPublicAddress.ts';
import { featuresOf, scaleUnits } from './derived.ts';

const type = 'azurerm_bastion_host';

export const bastionTerraform: TerraformExporter<'bastion'> = {
  type,
  area: 'access',
  statements: (bastion, context) => {
    const { id, name, parent = '', props } = bastion;
    const { tunneling, copyPaste } = featuresOf(bastion);
    return numberedAddresses(name, 1).flatMap((address) => {
      const addressLabel = context.label(id, address.part);
      return [
        terraformPublicAddress(addressLabel, { name: address.name, zones: props.zones }, id),
        resource(
          type,
          context.label(id),
          {
            ...terraformLocated(name),
            sku: props.sku,
            scale_units: scaleUnits,
            zones: present(props.zones),
            tunneling_enabled: tunneling,
            copy_paste_enabled: copyPaste,
            ip_configuration: block({
              name: address.configuration,
              subnet_id: context.attribute(parent, 'id'),
              public_ip_address_id: ref(addressType, addressLabel, 'id'),
            }),
            tags,
            depends_on: terraformDependsOn(
              'Azure checks the rules of the subnet when it creates the host.',
              context.published(parent, 'ready'),
            ),
          },
          { origin: id },
        ),
      ];
    });
  },
};
