import { output } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { addressType, terraformPublicAddress } from '../shared/terraformPublicAddress.ts';
import { publicAddressOf } from './derived.ts';

export const publicIpTerraform: TerraformExporter<'public-ip'> = {
  type: addressType,
  area: 'network',
  statements: (address, context) => {
    const label = context.label(address.id);
    return [
      terraformPublicAddress(label, publicAddressOf(address), address.id),
      output(
        `${label}_ip_address`,
        { description: 'The public address.', value: context.attribute(address.id, 'ip_address') },
        { origin: address.id },
      ),
    ];
  },
};
