import { ref, type Expression } from '../../iac/expression.ts';
import { resource, type Statement } from '../../iac/terraform/ast.ts';
import type { TerraformContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';
import { identityNameOf } from './identities.ts';
import { identitiesTerraform } from './identitiesTerraform.ts';
import { roleAssignmentsOf, type RoleAssignment } from './roleAssignments.ts';

type Cluster = Typed<'aks-cluster'>;

const type = 'azurerm_role_assignment';

export interface AssignmentTerraform {
  readonly assignment: RoleAssignment;
  readonly reference: Expression;
  readonly statement: Statement;
}

/** The rights of the cluster as statements, with what has to wait for them. */
export function roleAssignmentsTerraform(
  cluster: Cluster,
  context: TerraformContext,
): readonly AssignmentTerraform[] {
  return roleAssignmentsOf(cluster, context).flatMap((assignment) => {
    const scope = scopeOf(assignment, cluster, context);
    if (scope === undefined) return [];
    const label = context.label(cluster.id, `${assignment.principal} ${scope.label}`);
    const statement = resource(
      type,
      label,
      {
        scope: scope.id,
        role_definition_name: assignment.role,
        principal_id: principalId(assignment, cluster, context),
        principal_type: 'ServicePrincipal',
        skip_service_principal_aad_check: true,
      },
      { origin: cluster.id },
    );
    return [{ assignment, reference: ref(type, label), statement }];
  });
}

function scopeOf(
  { scope }: RoleAssignment,
  cluster: Cluster,
  context: TerraformContext,
): { readonly id: Expression; readonly label: string } | undefined {
  if (scope.type === 'resource-group') {
    return { id: ref('azurerm_resource_group', 'main', 'id'), label: 'resource group' };
  }
  if (scope.type === 'kubelet') {
    return { id: identitiesTerraform.kubelet(cluster, context, 'id'), label: 'kubelet identity' };
  }
  const label = context.label(scope.id);
  if (scope.type === 'resource') return { id: context.attribute(scope.id, 'id'), label };
  const [id] = context.published(scope.id, 'identity');
  return id && { id, label: `${label} identity` };
}

function principalId({ principal }: RoleAssignment, cluster: Cluster, context: TerraformContext): Expression {
  if (principal === 'kubelet') return identitiesTerraform.kubelet(cluster, context, 'principal_id');
  if (principal === 'agic') {
    return context.attribute(
      cluster.id,
      'ingress_application_gateway',
      0,
      'ingress_application_gateway_identity',
      0,
      'object_id',
    );
  }
  return identityNameOf(cluster, context) === undefined
    ? context.attribute(cluster.id, 'identity', 0, 'principal_id')
    : identitiesTerraform.own(cluster, context, 'principal_id');
}
