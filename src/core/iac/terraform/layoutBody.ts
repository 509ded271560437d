import { isList } from '../../lib/isList.ts';
import {
  definedEntries,
  isExpression,
  isNote,
  isObject,
  node,
  unwrapNotes,
  type Note,
  type Value,
} from '../expression.ts';
import { commentLines } from '../plainText.ts';
import { markOrigin } from '../printed.ts';
import type { Blocks, Body } from './ast.ts';
import { keyWidth } from './escape.ts';
import { flatTerraform, terraformKey, terraformName } from './flatTerraform.ts';

const lineWidth = 100;

type Entry = {
  readonly key: string;
  readonly lead: readonly string[];
  readonly origin: string | undefined;
  /** The value of an argument, or all blocks with their indent. */
  readonly text: string;
  readonly isBlock: boolean;
};

/**
 * The lines between the braces of a block or object. `terraform fmt` aligns the `=` of neighbouring arguments
 * of one line each; a comment, a blank line, a block or an argument of several lines ends such a run.
 */
export function layoutBody(body: Body, indent: number, printKey = terraformName): string {
  const entries = definedEntries(body)
    .map(([name, value]) => layoutEntry(printKey(name), value, indent))
    .filter((entry) => entry.text !== '');
  const runs: Entry[][] = [];
  entries.forEach((entry, index) => {
    const previous = entries[index - 1];
    const joins = previous && !isApart(entry, previous) && isOneLine(entry) && isOneLine(previous);
    if (joins) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  });
  const lines: string[] = [];
  let previous: Entry | undefined;
  for (const run of runs) {
    const column = Math.max(...run.map(({ key }) => keyWidth(key)));
    for (const entry of run) {
      if (previous && isApart(entry, previous)) lines.push('');
      lines.push(printEntry(entry, indent, column));
      previous = entry;
    }
  }
  return lines.join('\n');
}

function isApart(entry: Entry, previous: Entry): boolean {
  return entry.isBlock || previous.isBlock || entry.lead.length > 0;
}

function isOneLine(entry: Entry): boolean {
  return !entry.isBlock && !entry.text.includes('\n');
}

function layoutEntry(key: string, noted: Value | Blocks | Note<Blocks>, indent: number): Entry {
  const { value, comments, origin } = unwrapNotes<Value | Blocks>(noted);
  const lead = comments.flatMap((comment) => layoutComment(comment, indent));
  if (isBlocks(value)) {
    const text = value.bodies.map((body) => ' '.repeat(indent) + layoutBlock(key, body, indent)).join('\n\n');
    return { key, lead, origin, text, isBlock: true };
  }
  const text = layoutValue(value, indent, indent + keyWidth(key) + 3);
  return { key, lead, origin, text, isBlock: false };
}

function isBlocks(value: Value | Blocks): value is Blocks {
  return typeof value === 'object' && value !== null && node in value && value[node] === 'blocks';
}

function printEntry({ key, lead, origin, text, isBlock }: Entry, indent: number, column: number): string {
  const padding = ' '.repeat(column - keyWidth(key));
  const line = isBlock ? text : `${' '.repeat(indent)}${key}${padding} = ${text}`;
  return markOrigin(origin, [...lead, line].join('\n'));
}

/** A block whose header starts at the indent; the header itself is printed without it. */
export function layoutBlock(header: string, body: Body, indent: number): string {
  const lines = layoutBody(body, indent + 2);
  return lines === '' ? `${header} {}` : `${header} {\n${lines}\n${' '.repeat(indent)}}`;
}

export function layoutComment(comment: string, indent: number): readonly string[] {
  return commentLines(comment, '#').map((line) => ' '.repeat(indent) + line);
}

/** On one line where it fits and holds no object with properties; `terraform fmt` keeps either choice. */
function layoutValue(value: Value, indent: number, column: number): string {
  if (isNote(value)) return layoutValue(unwrapNotes(value).value, indent, column);
  if (!wantsLines(value)) {
    const line = flatTerraform(value);
    if (column + line.length <= lineWidth) return line;
  }
  if (isObject(value)) return `{\n${layoutBody(value, indent + 2, terraformKey)}\n${' '.repeat(indent)}}`;
  if (isList(value)) return layoutItems('[', value, indent, ']');
  if (!isExpression(value) || value[node] !== 'call') return flatTerraform(value);
  const start = `${terraformName(value.name)}(`;
  const last = value.args.at(-1);
  const others = value.args.slice(0, -1);
  if (last === undefined) return flatTerraform(value);
  if (others.some(wantsLines) || !(isList(last) || wantsLines(last))) {
    return layoutItems(start, value.args, indent, ')');
  }
  // A last argument that is an object or list opens on the line of the call, and both close on one line.
  const opening = start + others.map((other) => `${flatTerraform(other)}, `).join('');
  return `${opening}${layoutValue(last, indent, lineWidth)})`;
}

function wantsLines(value: Value): boolean {
  if (isNote(value)) return true;
  if (isList(value)) return value.some(wantsLines);
  if (isObject(value)) return definedEntries(value).length > 0;
  return isExpression(value) && value[node] === 'call' && value.args.some(wantsLines);
}

function layoutItems(open: string, items: readonly Value[], indent: number, close: string): string {
  const inner = indent + 2;
  const lines = items.map((noted) => {
    const { value, comments, origin } = unwrapNotes<Value>(noted);
    const lead = comments.flatMap((comment) => layoutComment(comment, inner));
    const line = `${' '.repeat(inner)}${layoutValue(value, inner, inner)},`;
    return markOrigin(origin, [...lead, line].join('\n'));
  });
  return `${[open, ...lines, ' '.repeat(indent)].join('\n')}${close}`;
}
