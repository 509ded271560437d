import { inputsOf } from '../../kinds/createExportContext.ts';
import type { TerraformContext } from '../../kinds/exportContext.ts';
import type { Text } from '../../text/text.ts';
import { markdownText } from '../markdownText.ts';
import { prerequisitesOf } from '../prerequisitesOf.ts';
import { readmeSentences } from '../readmeSentences.ts';
import { nameOfInput } from './terraformContext.ts';

/** How to deploy the bundle, what to fill in first, and what it leaves to be done. */
export function terraformReadme(context: TerraformContext, notes: readonly Text[]): string {
  const inputs = inputsOf(context).map(
    ({ id, input, isOnly }) =>
      `- \`${nameOfInput(input.key, isOnly ? undefined : context.label(id))}\`: ${input.description}`,
  );
  const prerequisites = prerequisitesOf(context);
  const sections = [
    `# ${markdownText(context.document.name)}`,
    'Terraform configuration for azurerm 5.x: one root module, one resource group.',
    '## Before you deploy',
    `You need Terraform 1.9 or newer, the Azure CLI, and ${readmeSentences.role(prerequisites)}`,
    ...(prerequisites.resourceProviders.length === 0
      ? []
      : [`Terraform registers the ${readmeSentences.providers(prerequisites)} with the subscription.`]),
    'Fill in the placeholders in `terraform.tfvars`:',
    ['- `subscription_id`: Subscription in which everything is created.', ...inputs].join('\n'),
    '## Deploy',
    '```sh\naz login\nterraform init\nterraform plan -out=bundle.tfplan\nterraform apply bundle.tfplan\n```',
    'Commit `.terraform.lock.hcl`, and keep the state in a backend of yours before others work with it.',
    ...readmeSentences.notes(notes),
  ];
  return `${sections.join('\n\n')}\n`;
}
