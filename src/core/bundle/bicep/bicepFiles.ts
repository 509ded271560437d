import { call } from '../../iac/expression.ts';
import { typeAlias, type Statement } from '../../iac/bicep/ast.ts';
import { printBicep } from '../../iac/bicep/printBicep.ts';
import { mapOf } from '../../iac/bicep/types.ts';
import { bicepExporters } from '../../kinds/registry/bicepExporters.ts';
import { createExportContext, exportNotesOf, membersOf } from '../createExportContext.ts';
import { deployable } from '../deployable.ts';
import {
  exportAreas,
  type BicepExporter,
  type ExportArea,
  type ExportContext,
} from '../../kinds/contract/exportContext.ts';
import { kindIds, type KindId } from '../../kinds/registry/kinds.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import type { Text } from '../../text/text.ts';
import type { BundleFile } from '../bundleFile.ts';
import { bicepConfiguration } from './bicepConfiguration.ts';
import { bicepContexts, type BicepContexts } from './bicepContexts.ts';
import { bicepNames, mainNames } from './bicepNames.ts';
import { bicepReadme } from './bicepReadme.ts';
import { bicepValues } from './bicepValues.ts';
import { mainStatements } from './mainStatements.ts';
import { moduleStatements } from './moduleStatements.ts';
import { perArea } from './perArea.ts';

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
  // Modules learn from each other what they must hand out; only then are their statements whole.
  exported(contexts);
  const all = exported(contexts);
  const statements = statementsOf(all);
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
    ...all.flatMap(({ modules }) => modules).map(({ path, statements: found }) => [path, found] as const),
  ]);
  return [
    ...[...files].map(([path, found]) => ({ path, ...printBicep(found) })),
    { path: 'bicepconfig.json', text: bicepConfiguration, ranges: [] },
    ...bicepReadme(base, names, [...notes, ...exportNotesOf(base), ...notesOf(base)]),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

type Exported = ReturnType<typeof ofKind>;

function exported(contexts: BicepContexts): readonly Exported[] {
  return kindIds.map((kind) => ofKind(kind, contexts));
}

function statementsOf(all: readonly Exported[]): Readonly<Record<ExportArea, readonly Statement[]>> {
  const inArea = (wanted: ExportArea): readonly Statement[] =>
    all.filter(({ area }) => area === wanted).flatMap(({ statements }) => statements);
  return perArea(inArea);
}

function ofKind<K extends KindId>(
  kind: K,
  contexts: BicepContexts,
  exporter: BicepExporter<K> | undefined = bicepExporters[kind],
) {
  const area = exporter?.area ?? 'network';
  const context = contexts.of[area];
  const members = membersOf(kind, context);
  return {
    area,
    statements: members.flatMap((member) => exporter?.statements(member, context) ?? []),
    modules: members.flatMap((member) => exporter?.modules?.(member, context) ?? []),
  };
}

function notesOf(base: ExportContext): readonly Text[] {
  return kindIds.flatMap((kind) => notesOfKind(kind, base));
}

function notesOfKind<K extends KindId>(
  kind: K,
  base: ExportContext,
  exporter: BicepExporter<K> | undefined = bicepExporters[kind],
): readonly Text[] {
  return membersOf(kind, base).flatMap((member) => exporter?.notes?.(member, base) ?? []);
}
