import { quoted } from '../core/text/quoted.ts';
import { fill, languages, type Language, type Text } from '../core/text/text.ts';
import type { Command, World } from './command.ts';
import { refused, type Outcome } from './outcome.ts';
import { readOptions } from './readOptions.ts';
import { versionText } from './version.ts';

/** Each is made ready when it is asked for, as the catalogue of kinds that they stand on takes its time. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./newDesign.ts')).newDesign,
  check: async () => (await import('./check.ts')).check,
  fix: async () => (await import('./fix.ts')).fix,
  trace: async () => (await import('./trace.ts')).trace,
  explain: async () => (await import('./explain.ts')).explain,
  export: async () => (await import('./exportBundle.ts')).exportBundle,
  link: async () => (await import('./link.ts')).link,
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
  if (name === 'help' || args.includes('--help')) return { code: 0, output: await help(language) };
  if (name === '--version') return { code: 0, output: versionText(language) };
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
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

async function help(language: Language): Promise<string> {
  const described = Object.entries(commands).map(async ([name, load]) => {
    const { usage, summary } = await load();
    return [`  ringwall ${name} ${usage}`, `      ${summary[language]}`];
  });
  const lines = [
    ...(await Promise.all(described)).flat(),
    '  ringwall --version',
    `      ${aboutVersion[language]}`,
  ];
  return `${[...lines, '', ...notes[language]].join('\n')}\n`;
}

const aboutVersion: Text = {
  en: 'Tell the version, and the days up to which it knows Azure',
  ja: 'バージョンと、Azureの情報の基準日を表示する',
};

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
