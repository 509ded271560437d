import { inputsOf } from '../../kinds/createExportContext.ts';
import type { ExportContext } from '../../kinds/exportContext.ts';
import type { Text } from '../../text/text.ts';
import { markdownText } from '../markdownText.ts';
import { prerequisitesOf } from '../prerequisitesOf.ts';
import { readmeSentences } from '../readmeSentences.ts';
import type { BicepNames } from './bicepNames.ts';

const deploy = `\`\`\`sh
az login
az account set --subscription <subscription>
az deployment sub what-if --location <region> --parameters main.bicepparam
az deployment sub create --location <region> --parameters main.bicepparam
\`\`\``;

/** How to deploy the bundle, what to fill in first, and what it leaves to be done. */
export function bicepReadme(base: ExportContext, names: BicepNames, notes: readonly Text[]): string {
  const inputs = inputsOf(base).map(
    ({ id, input }) => `- \`${names.input(id, input.key)}\`: ${input.description}`,
  );
  const prerequisites = prerequisitesOf(base);
  const sections = [
    `# ${markdownText(base.document.name)}`,
    'Bicep files: one resource group, and a module for each area of the design.',
    '## Before you deploy',
    `You need the Azure CLI with Bicep, and ${readmeSentences.role(prerequisites)}`,
    ...(prerequisites.resourceProviders.length === 0
      ? []
      : [`The subscription needs the ${readmeSentences.providers(prerequisites)}.`]),
    ...(inputs.length === 0 ? [] : ['Fill in the placeholders in `main.bicepparam`:', inputs.join('\n')]),
    '## Deploy',
    deploy,
    ...readmeSentences.notes(notes),
  ];
  return `${sections.join('\n\n')}\n`;
}
