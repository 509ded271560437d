import { ref } from '../../iac/expression.ts';
import type { PlanPromises } from '../contract/planPromises.ts';

export const keyVaultPromises: PlanPromises<'key-vault'> = {
  promises: ({ id, props }, { attribute }) =>
    props.publicNetworkAccess
      ? []
      : [
          {
            attribute: attribute(id, 'public_network_access_enabled'),
            value: false,
            message: 'The vault must have no public address.',
          },
        ],
  // What a mocked provider makes up for a tenant would be no GUID.
  madeUp: {
    target: ref('data', 'azurerm_client_config', 'current'),
    values: { tenant_id: '00000000-0000-0000-0000-000000000000' },
  },
};
