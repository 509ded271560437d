import { resource, resourcesOf } from '../core/kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../core/model/designDocument.ts';
import { failure, success, type Result } from '../core/lib/result.ts';
import { createAnalysisContext } from '../core/reach/facts/createAnalysisContext.ts';
import { explainSubnet, type SubnetExplanation } from '../core/reach/facts/explainSubnet.ts';
import { fill, type Text } from '../core/text/text.ts';
import type { Command } from './command.ts';
import { explainText } from './explainText.ts';
import { localise } from './localise.ts';
import { refused } from './outcome.ts';
import { harmlessText, quoted } from './quoted.ts';
import { readDesign } from './readDesign.ts';

const texts = {
  noName: {
    en: '--subnet is needed. Subnets of this design: {names}',
    ja: '--subnetを指定してください。この設計のサブネット: {names}',
  },
  unknown: {
    en: 'There is no subnet {name}, and nothing of that name in a subnet. Subnets of this design: {names}',
    ja: '{name}というサブネットも、サブネット内のリソースもありません。この設計のサブネット: {names}',
  },
  ambiguous: {
    en: 'Several are called {name}. Use an id: {names}',
    ja: '{name}という名前のものが複数あります。IDを指定してください: {names}',
  },
} as const satisfies Record<string, Text>;

/** `ringwall explain`: the routes and security rules that hold in a subnet, each with where it comes from. */
export const explain: Command = {
  usage: 'FILE --subnet NAME [--format text|json]',
  summary: {
    en: 'Show the effective routes and security rules of a subnet, or of where a node pool or machine stands',
    ja: 'サブネット、またはノードプールや仮想マシンが属するサブネットの有効なルートとセキュリティ規則を表示する',
  },
  positionals: ['FILE'],
  options: { subnet: [], format: ['text', 'json'] },
  async run({ FILE = '', subnet: name, format }, language, world) {
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const { document } = design.value;
    const found = subnetNamed(document, name);
    if (!found.ok) return refused(found.error);
    const explanation = explainSubnet(createAnalysisContext(document), found.value);
    if (explanation === undefined) return refused(fill(texts.noName, { names: listed(document) }));
    if (format !== 'json')
      return { code: 0, output: explainText(document, found.value, explanation, language) };
    const report = reportOf(document, explanation);
    return { code: 0, output: `${JSON.stringify(localise(report, language), undefined, 2)}\n` };
  },
};

/** The explanation as data, with names beside ids. */
function reportOf(
  document: DesignDocument,
  { subnet, interfaceGroups, pods, ...rest }: SubnetExplanation,
): object {
  const nameOf = (id: ResourceId): string => document.resources[id]?.name ?? id;
  return {
    subnet: nameOf(subnet),
    subnetId: subnet,
    ...rest,
    interfaceGroups: interfaceGroups.map(({ group, interfacesOf, ...effective }) => ({
      group: group.label,
      interfacesOf: interfacesOf.map(nameOf),
      ...effective,
    })),
    ...(pods === undefined ? {} : { pods: reportOf(document, pods) }),
  };
}

/** A subnet, or something in one, by its name or id. */
function subnetNamed(document: DesignDocument, name: string | undefined): Result<ResourceId, Text> {
  if (name === undefined) return failure(fill(texts.noName, { names: listed(document) }));
  const all = Object.entries(document.resources)
    .filter(([id, { parent }]) =>
      [id, parent].some((place) => resource(document, 'subnet', place) !== undefined),
    )
    .map(([id, { name: own, parent }]) => ({ id, name: own, parent }));
  const named = all.filter((candidate) => candidate.name === name);
  const [only] = named.length > 0 ? named : all.filter(({ id }) => id === name);
  if (only === undefined) {
    return failure(fill(texts.unknown, { name: quoted(name), names: listed(document) }));
  }
  // Where things of one name share a subnet, the subnet as a whole answers for all of them.
  const subnets = new Set(named.map(({ id, parent }) => (resource(document, 'subnet', id) ? id : parent)));
  const [shared = only.id] = subnets;
  if (subnets.size < 2) return success(named.length > 1 ? shared : only.id);
  const names = named.map(({ id }) => id).join(', ');
  return failure(fill(texts.ambiguous, { name: quoted(name), names }));
}

function listed(document: DesignDocument): string {
  const names = resourcesOf(document, 'subnet').map(({ name }) => harmlessText(name));
  return names.length === 0 ? '-' : names.join(', ');
}
