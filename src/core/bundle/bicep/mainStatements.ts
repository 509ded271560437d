import {
  importTypes,
  module,
  output,
  param,
  resource,
  targetScope,
  variable,
  type Statement,
} from '../../iac/bicep/ast.ts';
import { call, commented, ref, type Expression } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepHost } from '../../kinds/shared/bicepHost.ts';
import { inputsOf } from '../createExportContext.ts';
import { exportAreas, type ExportArea, type ExportContext } from '../../kinds/contract/exportContext.ts';
import { resourceGroupName } from '../resourceGroupName.ts';
import type { BicepContexts } from './bicepContexts.ts';
import { mainNames, type BicepNames } from './bicepNames.ts';
import type { ModuleParts } from './moduleParts.ts';
import { locationParameter, sorted, tagsParameter } from './moduleStatements.ts';

/** `main.bicep`: the resource group, and a module in it for each area that the design has. */
export function mainStatements(
  base: ExportContext,
  names: BicepNames,
  contexts: BicepContexts,
  statements: Readonly<Record<ExportArea, readonly Statement[]>>,
): readonly Statement[] {
  const { group, groupOutput, location, tags, tagsType } = mainNames;
  const areas = exportAreas.filter((area) => statements[area].length > 0);
  const inputs = inputsOf(base).map(({ id, input }) =>
    param(
      names.input(id, input.key),
      typeof input.placeholder === 'string' ? 'string' : { arrayOf: 'string' },
      {
        description: input.description.en,
        origin: id,
        ...(input.secret === true && { decorators: [call('secure')] }),
      },
    ),
  );
  return [
    targetScope('subscription'),
    importTypes([tagsType], './modules/types.bicep'),
    ...[locationParameter(), tagsParameter(), ...inputs].toSorted(byName),
    ...sorted(contexts.shared).map(([name, { text, description, origin }]) =>
      variable(name, bicepHost(text), { description, origin }),
    ),
    resource(group, versioned('Microsoft.Resources/resourceGroups'), {
      name: resourceGroupName(base.document),
      location: ref(location),
      tags: ref(tags),
    }),
    ...areas.map((area) => moduleOf(contexts.parts[area], areas)),
    output(groupOutput, 'string', ref(group, 'name'), {
      description: 'Resource group that holds everything.',
    }),
    ...areas.flatMap((area) => statements[area].flatMap((statement) => passedOn(statement, area))),
  ];
}

function byName(a: Statement, b: Statement): number {
  return (a.name ?? '') < (b.name ?? '') ? -1 : 1;
}

function moduleOf({ area, parameters, after }: ModuleParts, areas: readonly ExportArea[]): Statement {
  const { group, location, tags } = mainNames;
  const values = sorted(parameters).map(([name, { value }]) => [name, value] as const);
  const referred = new Set([...parameters.values()].flatMap(({ value }) => moduleReferredTo(value, areas)));
  const [first, ...others] = areas
    .filter((each) => after.has(each) && !referred.has(each))
    .map((each) => ref(each));
  return module(area, `./modules/${area}.bicep`, {
    scope: ref(group),
    params: { location: ref(location), ...Object.fromEntries(values), tags: ref(tags) },
    dependsOn:
      first === undefined
        ? undefined
        : [commented('Relies on what is there, without a value of it.', first), ...others],
  });
}

function moduleReferredTo(value: Expression, areas: readonly ExportArea[]): readonly ExportArea[] {
  return areas.filter((area) => 'root' in value && value.root === area);
}

function passedOn(
  { keyword, name, type, description, origin }: Statement,
  area: ExportArea,
): readonly Statement[] {
  if (keyword !== 'output' || name === undefined || type === undefined) return [];
  return [output(name, type, ref(area, 'outputs', name), { description, origin })];
}
