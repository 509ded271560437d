import { resource, type Statement } from '../../iac/bicep/ast.ts';
import { access, call, ref, type Expression } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepRoleAssignment } from '../shared/bicepRoleAssignment.ts';
import type { BicepContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';
import { identityNameOf } from './identities.ts';
import { roleAssignmentsOf, type RoleAssignment } from './roleAssignments.ts';

type Cluster = Typed<'aks-cluster'>;

export interface AssignmentBicep {
  readonly assignment: RoleAssignment;
  readonly symbol: string;
  readonly statement: Statement;
}

/** The rights of the cluster as statements, with what has to wait for them. */
export function roleAssignmentsBicep(cluster: Cluster, context: BicepContext): readonly AssignmentBicep[] {
  return roleAssignmentsOf(cluster, context).flatMap((assignment) => {
    const scope = scopeOf(assignment, cluster, context);
    if (scope === undefined) return [];
    const symbol = context.symbol(cluster.id, `${assignment.principal} ${scope.part}`);
    const owner = ownerOf(assignment, cluster, context);
    const statement = resource(
      symbol,
      versioned('Microsoft.Authorization/roleAssignments'),
      bicepRoleAssignment(assignment.role, scope, owner, principalId(assignment, cluster, context)),
      { origin: cluster.id },
    );
    return [{ assignment, symbol, statement }];
  });
}

/** Whose rights they are, by an id that is known at the start: of an add-on it is that of its cluster. */
function ownerOf({ principal }: RoleAssignment, cluster: Cluster, context: BicepContext): Expression {
  const isOwn = identityNameOf(cluster, context) !== undefined;
  const part =
    principal === 'agic' ? undefined : principal === 'kubelet' ? 'kubelet' : isOwn ? 'identity' : undefined;
  return ref(context.symbol(cluster.id, part), 'id');
}

function scopeOf({ scope }: RoleAssignment, cluster: Cluster, context: BicepContext) {
  if (scope.type === 'resource-group') {
    return { symbol: undefined, id: access(call('resourceGroup'), 'id'), part: 'resource group' };
  }
  if (scope.type === 'kubelet') {
    const kubelet = context.symbol(cluster.id, 'kubelet');
    return { symbol: ref(kubelet), id: ref(kubelet, 'id'), part: 'kubelet identity' };
  }
  const part = scope.type === 'identity' ? 'identity' : undefined;
  const symbol = context.found(scope.id, part);
  if (symbol === undefined) return undefined;
  return { symbol, id: access(symbol, 'id'), part: `${context.symbol(scope.id)} ${part ?? ''}` };
}

function principalId({ principal }: RoleAssignment, cluster: Cluster, context: BicepContext): Expression {
  const symbol = context.symbol(cluster.id);
  if (principal === 'kubelet') {
    return ref(context.symbol(cluster.id, 'kubelet'), 'properties', 'principalId');
  }
  if (principal === 'agic') {
    return ref(symbol, 'properties', 'addonProfiles', 'ingressApplicationGateway', 'identity', 'objectId');
  }
  return identityNameOf(cluster, context) === undefined
    ? ref(symbol, 'identity', 'principalId')
    : ref(context.symbol(cluster.id, 'identity'), 'properties', 'principalId');
}
