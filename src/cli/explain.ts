import { resource, resourcesOf } from '../core/kinds/values.ts';
import type { DesignDocument, ResourceId } from '../core/model/designDocument.ts';
import { failure, success, type Result } from '../core/lib/result.ts';
import { createAnalysisContext } from '../core/reach/createAnalysisContext.ts';
import { explainSubnet } from '../core/reach/explainSubnet.ts';
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
    en: 'There is no subnet or node pool {name}. Subnets of this design: {names}',
    ja: '{name}というサブネットまたはノードプールはありません。この設計のサブネット: {names}',
  },
  ambiguous: {
    en: 'Several are called {name}. Use an id: {names}',
    ja: '{name}という名前のものが複数あります。IDを指定してください: {names}',
  },
} as const satisfies Record<string, Text>;

/** `ringwall explain`: the routes and security rules that hold in a subnet. */
export const explain: Command = {
  usage: 'FILE --subnet NAME [--format text|json]',
  summary: {
    en: 'Show the effective routes and security rules of a subnet, or of the subnet of a node pool',
    ja: 'サブネット（またはノードプールのサブネット）の有効なルートとセキュリティ規則を表示する',
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
    if (format !== 'json') return { code: 0, output: explainText(document, explanation, language) };
    const { subnet, ...rest } = explanation;
    const report = { subnet: document.resources[subnet]?.name, subnetId: subnet, ...rest };
    return { code: 0, output: `${JSON.stringify(localise(report, language), undefined, 2)}\n` };
  },
};

/** A subnet or node pool by its name or id. */
function subnetNamed(document: DesignDocument, name: string | undefined): Result<ResourceId, Text> {
  if (name === undefined) return failure(fill(texts.noName, { names: listed(document) }));
  const all = [...resourcesOf(document, 'subnet'), ...resourcesOf(document, 'node-pool')];
  const named = all.filter((candidate) => candidate.name === name);
  const [only] = named.length > 0 ? named : all.filter(({ id }) => id === name);
  if (only === undefined) {
    return failure(fill(texts.unknown, { name: quoted(name), names: listed(document) }));
  }
  // Pools of one name may share a subnet: then it matters to nobody which of them is meant.
  const subnets = new Set(named.map(({ id, parent }) => (resource(document, 'subnet', id) ? id : parent)));
  if (subnets.size < 2) return success(only.id);
  const names = named.map(({ id }) => id).join(', ');
  return failure(fill(texts.ambiguous, { name: quoted(name), names }));
}

function listed(document: DesignDocument): string {
  const names = resourcesOf(document, 'subnet').map(({ name }) => harmlessText(name));
  return names.length === 0 ? '-' : names.join(', ');
}
