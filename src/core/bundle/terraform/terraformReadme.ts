import { inputsOf } from '../createExportContext.ts';
import type { TerraformContext } from '../../kinds/contract/exportContext.ts';
import { fill, verbatim, type Text } from '../../text/text.ts';
import type { BundleFile } from '../bundleFile.ts';
import { prerequisitesOf } from '../prerequisitesOf.ts';
import { pointsOf, readmeFiles, readmeSentences } from '../readmeSentences.ts';
import { nameOfInput } from './terraformContext.ts';

const sentences = {
  what: {
    en: 'Terraform configuration for azurerm 5.x: one root module, one resource group.',
    ja: 'azurerm 5.x向けのTerraform構成です。ルートモジュール1つ、リソースグループ1つでできています。',
  },
  needs: {
    en: 'You need Terraform 1.9 or newer, the Azure CLI, and {role}',
    ja: 'Terraform 1.9以降とAzure CLI、そして{role}',
  },
  providers: {
    en: 'Terraform registers the {providers} with the subscription.',
    ja: '{providers}は、Terraformがサブスクリプションに登録します。',
  },
  placeholders: {
    en: 'Fill in the placeholders in `terraform.tfvars`:',
    ja: '`terraform.tfvars`のプレースホルダーを埋めます。',
  },
  subscription: {
    en: 'Subscription in which everything is created.',
    ja: 'すべてのリソースを作成するサブスクリプション。',
  },
  state: {
    en: 'Commit `.terraform.lock.hcl`, and keep the state in a backend of yours before others work with it.',
    ja: '`.terraform.lock.hcl`はコミットします。複数人で扱う前に、状態ファイルを自社のバックエンドに置いてください。',
  },
} as const;

const commands =
  '```sh\naz login\nterraform init\nterraform plan -out=bundle.tfplan\nterraform apply bundle.tfplan\n```';

/** How to deploy the bundle, what to fill in first, and what it leaves to be done. */
export function terraformReadme(context: TerraformContext, notes: readonly Text[]): readonly BundleFile[] {
  const inputs = inputsOf(context).map(
    ({ id, input, isOnly }) =>
      [nameOfInput(input.key, isOnly ? undefined : context.label(id)), input.description] as const,
  );
  const prerequisites = prerequisitesOf(context);
  const { headings } = readmeSentences;
  return readmeFiles(context.document.name, [
    sentences.what,
    headings.before,
    fill(sentences.needs, { role: readmeSentences.role(prerequisites) }),
    ...readmeSentences.providers(prerequisites, sentences.providers),
    sentences.placeholders,
    pointsOf([['subscription_id', sentences.subscription], ...inputs]),
    headings.deploy,
    verbatim(commands),
    sentences.state,
    ...readmeSentences.notes(notes),
  ]);
}
