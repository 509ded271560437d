import { call } from '../../iac/expression.ts';
import { typeAlias, type Statement } from '../../iac/bicep/ast.ts';
import { printBicep } from '../../iac/bicep/printBicep.ts';
import { mapOf } from '../../iac/bicep/types.ts';
import { bicepExporters } from '../../kinds/bicepExporters.ts';
import { createExportContext, exportNotesOf, membersOf } from '../../kinds/createExportContext.ts';
import { deployable } from '../../kinds/deployable.ts';
import {
  exportAreas,
  type BicepExporter,
  type BicepModuleFile,
  type ExportArea,
  type ExportContext,
} from '../../kinds/exportContext.ts';
import { kindIds, type KindId } from '../../kinds/index.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import type { Text } from '../../text/text.ts';
import type { BundleFile } from '../bundle.ts';
import { bicepConfiguration } from './bicepConfiguration.ts';
import { bicepContexts, type BicepContexts } from './bicepContexts.ts';
import { bicepNames, mainNames } from './bicepNames.ts';
import { bicepReadme } from './bicepReadme.ts';
import { bicepValues } from './bicepValues.ts';
import { mainStatements } from './mainStatements.ts';
import { moduleStatements } from './moduleStatements.ts';

const typesFile: readonly Statement[] = [
  typeAlias(mainNames.tagsType, mapOf('string', 'Value of the tag.'), {
    description: 'Tags of a resource by their names.',
    decorators: [call('export')],
  }),
];

/**
 * The design as Bicep files for a deployment to a subscription, in the canonical form of `bicep format` and without a
 * word from its linter. The same design gives the same bytes.
 */
export function bicepFiles(design: DesignDocument): readonly BundleFile[] {
  const { document, notes } = deployable(design);
  const base = createExportContext(document);
  const names = bicepNames(base);
  const contexts = bicepContexts(base, names);
  statementsOf(contexts);
  const statements = statementsOf(contexts);
  const files = new Map<string, readonly Statement[]>([
    ['main.bicep', mainStatements(base, names, contexts, statements)],
    ['main.bicepparam', bicepValues(base, names)],
    ['modules/types.bicep', typesFile],
    ...exportAreas
      .filter((area) => statements[area].length > 0)
      .map(
        (area) =>
          [`modules/${area}.bicep`, moduleStatements(contexts.parts[area], statements[area])] as const,
      ),
    ...furtherModules(contexts).map(({ path, statements: found }) => [path, found] as const),
  ]);
  return [
    ...[...files].map(([path, found]) => ({ path, ...printBicep(found) })),
    { path: 'bicepconfig.json', text: bicepConfiguration, ranges: [] },
    {
      path: 'README.md',
      text: bicepReadme(base, names, [...notes, ...exportNotesOf(base), ...notesOf(base)]),
      ranges: [],
    },
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function statementsOf(contexts: BicepContexts): Readonly<Record<ExportArea, readonly Statement[]>> {
  const all = kindIds.map((kind) => ofKind(kind, contexts));
  const inArea = (wanted: ExportArea): readonly Statement[] =>
    all.filter(({ area }) => area === wanted).flatMap(({ statements }) => statements);
  return {
    network: inArea('network'),
    firewall: inArea('firewall'),
    gateway: inArea('gateway'),
    cluster: inArea('cluster'),
  };
}

function ofKind<K extends KindId>(kind: K, contexts: BicepContexts) {
  const exporter: BicepExporter<K> | undefined = bicepExporters[kind];
  const area = exporter?.area ?? 'network';
  const context = contexts.of[area];
  const members = membersOf(kind, context);
  return {
    area,
    statements: members.flatMap((member) => exporter?.statements(member, context) ?? []),
    modules: members.flatMap((member) => exporter?.modules?.(member, context) ?? []),
  };
}

function furtherModules(contexts: BicepContexts): readonly BicepModuleFile[] {
  return kindIds.flatMap((kind) => ofKind(kind, contexts).modules);
}

function notesOf(base: ExportContext): readonly Text[] {
  return kindIds.flatMap((kind) => notesOfKind(kind, base));
}

function notesOfKind<K extends KindId>(kind: K, base: ExportContext): readonly Text[] {
  const exporter: BicepExporter<K> | undefined = bicepExporters[kind];
  return membersOf(kind, base).flatMap((member) => exporter?.notes?.(member, base) ?? []);
}
