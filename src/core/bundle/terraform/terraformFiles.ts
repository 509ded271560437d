import type { Statement } from '../../iac/terraform/ast.ts';
import { printTerraform } from '../../iac/terraform/printTerraform.ts';
import { createExportContext, exportNotesOf, membersOf } from '../createExportContext.ts';
import { deployable } from '../deployable.ts';
import type { ExportArea, TerraformContext, TerraformExporter } from '../../kinds/contract/exportContext.ts';
import { kindIds, type KindId } from '../../kinds/registry/kinds.ts';
import { terraformExporters } from '../../kinds/registry/terraformExporters.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import type { BundleFile } from '../bundleFile.ts';
import { planTest } from './planTest.ts';
import { terraformContext } from './terraformContext.ts';
import { terraformIgnore } from './terraformIgnore.ts';
import { terraformReadme } from './terraformReadme.ts';
import { terraformRoot } from './terraformRoot.ts';
import { terraformValues } from './terraformValues.ts';
import { variableStatements } from './variableStatements.ts';

const fileOfArea: Readonly<Record<ExportArea, string>> = {
  network: 'network.tf',
  services: 'services.tf',
  firewall: 'firewall.tf',
  gateway: 'gateway.tf',
  cluster: 'aks.tf',
  access: 'access.tf',
};

/** Types with a file of their own, by how they begin. */
const fileOfType: Readonly<Record<string, string>> = {
  azurerm_log_analytics_: 'monitoring.tf',
  azurerm_monitor_: 'monitoring.tf',
  azurerm_private_dns_: 'dns.tf',
  azurerm_role_assignment: 'rbac.tf',
};

/**
 * The design as a Terraform configuration of one flat root module for azurerm 5.x, in the canonical form of
 * `terraform fmt`. The same design gives the same bytes.
 */
export function terraformFiles(design: DesignDocument): readonly BundleFile[] {
  const { document, notes } = deployable(design);
  const base = createExportContext(document);
  const context = terraformContext(base);
  const files = new Map<string, readonly Statement[]>([
    ...terraformRoot(base),
    ['variables.tf', variableStatements(context)],
    ['tests/plan.tftest.hcl', planTest(context)],
  ]);
  for (const kind of kindIds) {
    for (const { path, statement } of statementsOf(kind, context)) {
      files.set(path, [...(files.get(path) ?? []), statement]);
    }
  }
  files.set('outputs.tf', (files.get('outputs.tf') ?? []).toSorted(byName));
  return [
    ...[...files].map(([path, statements]) => ({ path, ...printTerraform(statements) })),
    { path: 'terraform.tfvars', ...terraformValues(context) },
    ...terraformReadme(context, [...notes, ...exportNotesOf(base)]),
    { path: '.gitignore', text: terraformIgnore, ranges: [] },
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function statementsOf<K extends KindId>(
  kind: K,
  context: TerraformContext,
  exporter: TerraformExporter<K> | undefined = terraformExporters[kind],
): readonly { readonly path: string; readonly statement: Statement }[] {
  if (exporter === undefined) return [];
  return membersOf(kind, context)
    .flatMap((member) => exporter.statements(member, context))
    .map((statement) => ({ path: fileOf(statement, exporter.area), statement }));
}

function fileOf({ type, labels }: Statement, area: ExportArea): string {
  if (type === 'output') return 'outputs.tf';
  const file = Object.entries(fileOfType).find(([prefix]) => labels[0]?.startsWith(prefix));
  return file?.[1] ?? fileOfArea[area];
}

function byName(a: Statement, b: Statement): number {
  return (a.labels[0] ?? '') < (b.labels[0] ?? '') ? -1 : 1;
}
