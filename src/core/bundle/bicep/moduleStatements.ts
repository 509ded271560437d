import { importTypes, output, param, type Statement } from '../../iac/bicep/ast.ts';
import { call } from '../../iac/expression.ts';
import { named } from '../../iac/bicep/types.ts';
import { mainNames } from './bicepNames.ts';
import type { ModuleParts } from './moduleParts.ts';

export const locationParameter = (): Statement =>
  param(mainNames.location, 'string', {
    description: 'Azure region of all resources, as in `az account list-locations`.',
  });

export const tagsParameter = (): Statement =>
  param(mainNames.tags, named(mainNames.tagsType), {
    description: 'Tags of all resources that can have some.',
  });

/** The file of a module around the statements of its resources. */
export function moduleStatements(
  { parameters, lookups, outputs }: ModuleParts,
  statements: readonly Statement[],
): readonly Statement[] {
  return [
    importTypes([mainNames.tagsType], './types.bicep'),
    locationParameter(),
    ...sorted(parameters).map(([name, { type, description, origin, secret }]) =>
      param(name, type, {
        description,
        origin,
        ...(secret === true && { decorators: [call('secure')] }),
      }),
    ),
    tagsParameter(),
    ...sorted(lookups)
      .filter(([, { parent }]) => parent === undefined)
      .map(([symbol, { statement }]) => ({
        ...statement,
        children: sorted(lookups)
          .filter(([, { parent }]) => parent === symbol)
          .map(([, child]) => child.statement),
      })),
    ...statements.filter(({ keyword }) => keyword !== 'output'),
    ...statements.filter(({ keyword }) => keyword === 'output'),
    ...sorted(outputs).map(([name, { description, origin, value }]) =>
      output(name, 'string', value, { description, origin }),
    ),
  ];
}

/** By name, so that the order does not follow from that of the resources. */
export function sorted<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
