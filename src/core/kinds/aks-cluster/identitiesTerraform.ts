import { ref, type Expression } from '../../iac/expression.ts';
import { resource, type Statement } from '../../iac/terraform/ast.ts';
import type { TerraformContext } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import type { Typed } from '../contract/values.ts';
import { identityNameOf, kubeletIdentityNameOf } from './identities.ts';

type Cluster = Typed<'aks-cluster'>;

const type = 'azurerm_user_assigned_identity';

/** The identities that are made for a cluster, and references to what they have. */
export const identitiesTerraform = {
  statements: (cluster: Cluster, context: TerraformContext): readonly Statement[] => {
    const { id } = cluster;
    const identity = (label: string, name: string | undefined): readonly Statement[] =>
      name === undefined ? [] : [resource(type, label, { ...terraformLocated(name), tags }, { origin: id })];
    return [
      ...identity(context.label(id), identityNameOf(cluster, context)),
      ...identity(kubeletLabel(cluster, context), kubeletIdentityNameOf(cluster, context)),
    ];
  },
  own: ({ id }: Cluster, { label }: TerraformContext, attribute: string): Expression =>
    ref(type, label(id), attribute),
  kubelet: (cluster: Cluster, context: TerraformContext, attribute: string): Expression =>
    ref(type, kubeletLabel(cluster, context), attribute),
};

function kubeletLabel({ id }: Cluster, { label }: TerraformContext): string {
  return label(id, 'kubelet');
}
