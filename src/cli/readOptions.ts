import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../core/lib/result.ts';
import { quoted } from '../core/text/quoted.ts';
import { fill, type Text } from '../core/text/text.ts';

/** Name of an option -> the values that it takes; an empty list takes free text, a `flag` is given or not. */
export type OptionNames = Readonly<Record<string, readonly string[] | 'flag'>>;

/** Values by the name of the option or of the positional. */
export type Options = Readonly<Record<string, string | undefined>>;

const texts = {
  unknown: {
    en: 'There is no option {option}. Known: {known}.',
    ja: '{option}というオプションはありません。使えるもの: {known}',
  },
  valueless: { en: '{option} needs a value.', ja: '{option}には値が必要です。' },
  noValue: {
    en: '{option} takes no value.',
    ja: '{option}に値は指定できません。',
  },
  notOneOf: {
    en: '{option} takes one of {known}, not {value}.',
    ja: '{option}に指定できるのは{known}です。{value}は使えません。',
  },
  missing: { en: '{name} is missing. Usage: {usage}', ja: '{name}がありません。使い方: {usage}' },
  surplus: {
    en: '{value} is one argument too many. Usage: {usage}',
    ja: '{value}は余分な引数です。使い方: {usage}',
  },
} as const satisfies Record<string, Text>;

/** The arguments of a command by their names; strict, because a misspelt option must not pass in silence. */
export function readOptions(
  args: readonly string[],
  positionals: readonly string[],
  options: OptionNames,
  usage: string,
): Result<Options, Text> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, choices]) => [
        name,
        { type: choices === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const values: Record<string, string> = {};
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const option = `--${token.name}`;
    const choices = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (choices === undefined) {
      return failure(fill(texts.unknown, { option: quoted(token.rawName), known: flags(options) }));
    }
    const { value } = token;
    if (choices === 'flag') {
      if (value !== undefined) {
        return failure(fill(texts.noValue, { option }));
      }
      values[token.name] = 'yes';
      continue;
    }
    if (value === undefined || value === '') return failure(fill(texts.valueless, { option }));
    if (choices.length > 0 && !choices.includes(value)) {
      return failure(fill(texts.notOneOf, { option, known: choices.join(', '), value: quoted(value) }));
    }
    values[token.name] = value;
  }
  for (const [index, name] of positionals.entries()) {
    const value = rest[index];
    if (value === undefined || value === '') return failure(fill(texts.missing, { name, usage }));
    values[name] = value;
  }
  const surplus = rest[positionals.length];
  if (surplus !== undefined) return failure(fill(texts.surplus, { value: quoted(surplus), usage }));
  return success(values);
}

function flags(options: OptionNames): string {
  return Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ');
}
