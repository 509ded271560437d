import { bicepIdentifier } from '../../iac/bicep/bicepIdentifier.ts';
import { IdentifierScope } from '../../iac/IdentifierScope.ts';
import { inputsOf } from '../createExportContext.ts';
import { exportAreas, type ExportContext } from '../../kinds/contract/exportContext.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { inWords } from '../inWords.ts';
import { spokenName } from '../spokenName.ts';

/** Names of the main file that follow from no resource. */
export const mainNames = {
  group: 'group',
  groupOutput: 'resourceGroupName',
  location: 'location',
  tags: 'tags',
  tagsType: 'resourceTags',
} as const;

/** Symbols, parameters and outputs: one name has one meaning in all files of a bundle. */
export interface BicepNames {
  symbol(id: ResourceId, part?: string): string;
  /** The parameter or output that stands for a fact about the resource. */
  fact(id: ResourceId, fact: string): string;
  input(id: ResourceId, key: string): string;
}

/** Names follow from those of the resources, in document order. */
export function bicepNames(base: ExportContext): BicepNames {
  const { document } = base;
  const scope = new IdentifierScope(bicepIdentifier);
  for (const name of [...exportAreas, ...Object.values(mainNames)]) scope.claim(inWords(name));
  const claimed = {
    symbol: new Map<ResourceId, Map<string, string>>(),
    fact: new Map<ResourceId, Map<string, string>>(),
    input: new Map<ResourceId, Map<string, string>>(),
  };
  const claim = (use: keyof typeof claimed, id: ResourceId, part: string, textOf: () => string): string => {
    const names = claimed[use].get(id) ?? new Map<string, string>();
    const known = names.get(part);
    if (known !== undefined) return known;
    const name = scope.claim(textOf());
    claimed[use].set(id, names.set(part, name));
    return name;
  };
  const symbol = (id: ResourceId, part?: string): string => {
    const own = claim('symbol', id, '', () => inWords(spokenName(base, id)));
    return part === undefined ? own : claim('symbol', id, part, () => inWords(`${own} ${part}`));
  };
  // Plain names go to the resources themselves, whatever their parts are called.
  [...Object.keys(document.resources), ...Object.keys(document.links)].forEach((id) => symbol(id));
  const shortInputs = new Set(
    inputsOf(base).flatMap(({ id, input: { key }, isOnly }) => (isOnly ? [JSON.stringify([id, key])] : [])),
  );
  return {
    symbol,
    fact: (id, fact) => claim('fact', id, fact, () => inWords(`${symbol(id)} ${fact}`)),
    input: (id, key) =>
      claim('input', id, key, () =>
        shortInputs.has(JSON.stringify([id, key])) ? key : inWords(`${key} ${symbol(id)}`),
      ),
  };
}
