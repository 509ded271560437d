import { call, ref } from '../../iac/expression.ts';
import { listType, mapType, stringType, variable, type Statement } from '../../iac/terraform/ast.ts';
import { inputsOf } from '../createExportContext.ts';
import type { TerraformContext } from '../../kinds/contract/exportContext.ts';
import { nameOfInput } from './terraformContext.ts';

const uuid = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/** The variables of a bundle in order of their names; all of them have a value in `terraform.tfvars`. */
export function variableStatements(context: TerraformContext): readonly Statement[] {
  const common = [
    variable('location', {
      description: 'Azure region of all resources, as in `az account list-locations`.',
      type: stringType,
      nullable: false,
      validations: [
        {
          condition: call('can', call('regex', '^[a-z0-9]+$', ref('var', 'location'))),
          message: 'Give the name of the region in lower case without spaces, such as westeurope.',
        },
      ],
    }),
    variable('subscription_id', {
      description: 'Subscription in which everything is created.',
      type: stringType,
      nullable: false,
      validations: [
        {
          condition: call('can', call('regex', uuid, ref('var', 'subscription_id'))),
          message: 'Give the id of the subscription, a GUID.',
        },
      ],
    }),
    variable('tags', {
      description: 'Tags of all resources that can have some.',
      type: mapType(stringType),
      nullable: false,
    }),
  ];
  const inputs = inputsOf(context).map(({ id, input, isOnly }) =>
    variable(
      nameOfInput(input.key, isOnly ? undefined : context.label(id)),
      {
        description: input.description.en,
        type: typeof input.placeholder === 'string' ? stringType : listType(stringType),
        nullable: false,
        ...(input.secret === true && { sensitive: true }),
      },
      { origin: id },
    ),
  );
  return [...common, ...inputs].toSorted((a, b) => ((a.labels[0] ?? '') < (b.labels[0] ?? '') ? -1 : 1));
}
