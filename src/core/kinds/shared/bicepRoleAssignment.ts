import { call, commented, type Expression, type Value } from '../../iac/expression.ts';
import { roles, type Role } from './roles.ts';

/** What a role assignment needs; its name is the same at each deployment. `owner` has an id that is known at the start. */
export function bicepRoleAssignment(
  role: Role,
  scope: { readonly symbol: Expression | undefined; readonly id: Expression },
  owner: Value,
  principalId: Value,
) {
  return {
    name: call('guid', scope.id, owner, roles[role]),
    scope: scope.symbol,
    properties: {
      roleDefinitionId: commented(
        role,
        call('subscriptionResourceId', 'Microsoft.Authorization/roleDefinitions', roles[role]),
      ),
      principalId,
      principalType: 'ServicePrincipal',
    },
  };
}
