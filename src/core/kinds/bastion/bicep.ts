import { resource } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { bicepPublicAddress } from '../shared/bicepPublicAddress.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { numberedAddresses } from '../shared/publicAddress.ts';
import { present } from '../shared/present.ts';
import { featuresOf, scaleUnits } from './derived.ts';

export const bastionBicep: BicepExporter<'bastion'> = {
  area: 'access',
  statements: (bastion, context) => {
    const { id, name, parent = '', props } = bastion;
    const { tunneling, copyPaste } = featuresOf(bastion);
    return numberedAddresses(name, 1).flatMap((address) => {
      const addressSymbol = context.symbol(id, address.part);
      return [
        bicepPublicAddress(addressSymbol, { name: address.name, zones: props.zones }, id),
        resource(
          context.symbol(id),
          versioned('Microsoft.Network/bastionHosts'),
          {
            name,
            location,
            tags,
            sku: { name: props.sku },
            zones: present(props.zones),
            properties: {
              scaleUnits,
              enableTunneling: tunneling,
              disableCopyPaste: !copyPaste,
              ipConfigurations: [
                {
                  name: address.configuration,
                  properties: {
                    subnet: { id: context.id(parent) },
                    publicIPAddress: { id: ref(addressSymbol, 'id') },
                  },
                },
              ],
            },
          },
          { origin: id },
        ),
      ];
    });
  },
};
