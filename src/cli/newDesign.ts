import { serialize, templates } from '../core/ringwall.ts';
import { quoted } from '../core/text/quoted.ts';
import { fill } from '../core/text/text.ts';
import type { Command } from './command.ts';
import { refused } from './outcome.ts';
import { writeText } from './writeText.ts';

const known = templates.map(({ id }) => id).join(', ');

const unknownTemplate = {
  en: 'There is no template {name}. Known: {known}.',
  ja: '{name}というテンプレートはありません。使えるもの: {known}',
};

/** `ringwall new`: a design from a template. */
export const newDesign: Command = {
  usage: 'TEMPLATE [--out F]',
  summary: {
    en: `Start a design from a template: ${known}`,
    ja: `テンプレートから設計を作成する: ${known}`,
  },
  positionals: ['TEMPLATE'],
  options: { out: [] },
  async run({ TEMPLATE: name = '', out }) {
    const template = templates.find(({ id }) => id === name);
    if (template === undefined) return refused(fill(unknownTemplate, { name: quoted(name), known }));
    const text = serialize(template.document);
    if (out === undefined) return { code: 0, output: text };
    const written = await writeText(out, text);
    return written.ok ? { code: 0, output: `${out}\n` } : refused(written.error);
  },
};
