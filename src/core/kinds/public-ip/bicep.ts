import { output } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { bicepPublicAddress } from '../shared/bicepPublicAddress.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { publicAddressOf } from './derived.ts';

export const publicIpBicep: BicepExporter<'public-ip'> = {
  area: 'network',
  statements: (address, { symbol }) => {
    const { id } = address;
    return [
      bicepPublicAddress(symbol(id), publicAddressOf(address), id),
      output(symbol(id, 'IP address'), 'string', ref(symbol(id), 'properties', 'ipAddress'), {
        description: 'The public address.',
        origin: id,
      }),
    ];
  },
};
