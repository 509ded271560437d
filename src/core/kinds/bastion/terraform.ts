import { ref } from '../../iac/expression.ts';
import { block, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../exportContext.ts';
import { numberedAddresses } from '../publicAddress.ts';
import { addressType, dependsOn, located, present, publicAddress, tags } from '../terraformCommon.ts';
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
        publicAddress(addressLabel, { name: address.name, zones: props.zones }, id),
        resource(
          type,
          context.label(id),
          {
            ...located(name),
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
            depends_on: dependsOn(
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
