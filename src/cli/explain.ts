import { explain as explained, subnetNames } from '../core/ringwall.ts';
import { explanationJson } from '../core/report/explanationJson.ts';
import { explanationText } from '../core/report/explanationText.ts';
import { fill } from '../core/text/text.ts';
import type { Command } from './command.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';

const noName = {
  en: '--subnet is needed. Subnets of this design: {names}',
  ja: '--subnetを指定してください。この設計のサブネット: {names}',
};

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
    if (name === undefined) return refused(fill(noName, { names: subnetNames(document) }));
    const found = explained(document, { name }, { on: world.today() });
    if (!found.ok) return refused(found.error.reason);
    const write = format === 'json' ? explanationJson : explanationText;
    return { code: 0, output: write(found.value, language) };
  },
};
