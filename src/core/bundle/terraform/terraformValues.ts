import { commented, originating } from '../../iac/expression.ts';
import { printTerraformVariables } from '../../iac/terraform/printTerraform.ts';
import type { Printed } from '../../iac/printed.ts';
import { inputsOf } from '../createExportContext.ts';
import type { TerraformContext } from '../../kinds/contract/exportContext.ts';
import { acceptedTags } from '../acceptedTags.ts';
import { nameOfInput } from './terraformContext.ts';

export const placeholderSubscription = '00000000-0000-0000-0000-000000000000';

/** `terraform.tfvars`: what the design says, and a marked placeholder for what only the person who deploys knows. */
export function terraformValues(context: TerraformContext): Printed {
  const { document } = context;
  return printTerraformVariables({
    location: document.settings.region,
    tags: acceptedTags(document),
    subscription_id: commented('Replace with your subscription.', placeholderSubscription),
    ...Object.fromEntries(
      inputsOf(context).map(({ id, input, isOnly }) => {
        const name = nameOfInput(input.key, isOnly ? undefined : context.label(id));
        const todo = input.secret === true ? `Take this out and set TF_VAR_${name}.` : 'Replace.';
        return [name, commented(`${todo} ${input.description.en}`, originating(id, input.placeholder))];
      }),
    ),
  });
}
