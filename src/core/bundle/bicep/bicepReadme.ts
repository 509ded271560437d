import { inputsOf } from '../createExportContext.ts';
import type { ExportContext } from '../../kinds/contract/exportContext.ts';
import { fill, verbatim, type Text } from '../../text/text.ts';
import type { BundleFile } from '../bundleFile.ts';
import { prerequisitesOf } from '../prerequisitesOf.ts';
import { pointsOf, readmeFiles, readmeSentences } from '../readmeSentences.ts';
import type { BicepNames } from './bicepNames.ts';

const commands = `\`\`\`sh
az login
az account set --subscription <subscription>
az deployment sub what-if --location <region> --parameters main.bicepparam
az deployment sub create --location <region> --parameters main.bicepparam
\`\`\``;

const sentences = {
  what: {
    en: 'Bicep files: one resource group, and a module for each area of the design.',
    ja: 'Bicepファイル一式です。リソースグループ1つと、設計の領域ごとのモジュールでできています。',
  },
  needs: {
    en: 'You need the Azure CLI with Bicep, and {role}',
    ja: 'Bicepを含むAzure CLI、そして{role}',
  },
  providers: {
    en: 'The subscription needs the {providers}.',
    ja: 'サブスクリプションに{providers}を登録しておきます。',
  },
  placeholders: {
    en: 'Fill in the placeholders in `main.bicepparam`:',
    ja: '`main.bicepparam`のプレースホルダーを埋めます。',
  },
} as const;

/** How to deploy the bundle, what to fill in first, and what it leaves to be done. */
export function bicepReadme(
  base: ExportContext,
  names: BicepNames,
  notes: readonly Text[],
): readonly BundleFile[] {
  const inputs = inputsOf(base).map(
    ({ id, input }) => [names.input(id, input.key), input.description] as const,
  );
  const prerequisites = prerequisitesOf(base);
  const { headings } = readmeSentences;
  return readmeFiles(base.document.name, [
    sentences.what,
    headings.before,
    fill(sentences.needs, { role: readmeSentences.role(prerequisites) }),
    ...readmeSentences.providers(prerequisites, sentences.providers),
    ...(inputs.length === 0 ? [] : [sentences.placeholders, pointsOf(inputs)]),
    headings.deploy,
    verbatim(commands),
    ...readmeSentences.notes(notes),
  ]);
}
