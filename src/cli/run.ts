import { quoted } from '../core/text/quoted.ts';
import { fill, languages, type Language } from '../core/text/text.ts';
import { check } from './check.ts';
import type { Command, World } from './command.ts';
import { explain } from './explain.ts';
import { exportBundle } from './exportBundle.ts';
import { fix } from './fix.ts';
import { link } from './link.ts';
import { newDesign } from './newDesign.ts';
import { refused, type Outcome } from './outcome.ts';
import { readOptions } from './readOptions.ts';
import { trace } from './trace.ts';

const commands: Readonly<Record<string, Command>> = {
  new: newDesign,
  check,
  fix,
  trace,
  explain,
  export: exportBundle,
  link,
};

const noCommand = {
  en: 'Which command? Known: {known}. See ringwall --help',
  ja: 'コマンドを指定してください。使えるもの: {known}。ringwall --helpを参照してください。',
};
const unknownCommand = {
  en: 'There is no command {name}. Known: {known}. See ringwall --help',
  ja: '{name}というコマンドはありません。使えるもの: {known}。ringwall --helpを参照してください。',
};

/** Runs one command line. */
export async function run(
  args: readonly string[],
  world: World,
): Promise<Outcome & { readonly language: Language }> {
  const language = languageIn(args);
  return { ...(await outcomeOf(args, language, world)), language };
}

async function outcomeOf(args: readonly string[], language: Language, world: World): Promise<Outcome> {
  const [name, ...rest] = args;
  const known = Object.keys(commands).join(', ');
  if (name === undefined) return refused(fill(noCommand, { known }));
  if (name === 'help' || args.includes('--help')) return { code: 0, output: help(language) };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return refused(fill(unknownCommand, { name: quoted(name), known }));
  const usage = `ringwall ${name} ${command.usage}`;
  const options = readOptions(rest, command.positionals, { ...command.options, lang: languages }, usage);
  return options.ok ? command.run(options.value, language, world) : refused(options.error);
}

/** Looked for before anything is checked, because the message about a mistake has a language too. */
function languageIn(args: readonly string[]): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  return languages.find((language) => given === language || given === `--lang=${language}`) ?? 'en';
}

function help(language: Language): string {
  const lines = Object.entries(commands).flatMap(([name, { usage, summary }]) => [
    `  ringwall ${name} ${usage}`,
    `      ${summary[language]}`,
  ]);
  return `${[...lines, '', ...notes[language]].join('\n')}\n`;
}

const notes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'FILE is a design file, a link, or - for the standard input. Every command takes --lang en|ja.',
    'Exit code: 0 fine; 1 critical or high findings, or a flow that fails its intent; 2 bad input.',
  ],
  ja: [
    'FILEには設計ファイル、リンク、または標準入力を表す - を指定します。どのコマンドでも--lang en|jaを使えます。',
    '終了コード: 0 問題なし、1 緊急または高の指摘がある、または通信が意図どおりでない、2 入力の誤り。',
  ],
};
