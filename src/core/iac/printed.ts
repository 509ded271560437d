import { wellFormed } from './plainText.ts';

/** Lines that came from one resource of the document; both ends are counted from 1 and included. */
export type OriginRange = { readonly origin: string; readonly from: number; readonly to: number };

export type Printed = { readonly text: string; readonly ranges: readonly OriginRange[] };

// Marks travel inside the text while it is put together. They cannot be mistaken for text of a document,
// of which the printers escape every control character.
const open = '\u0001';
const named = '\u0002';
const close = '\u0003';
const marks = new RegExp(`${open}([^${named}]*)${named}|${close}|\\n`, 'g');

/** The marks to put before and after the lines that come from a resource of the document. */
export function originMarks(origin: string | undefined): readonly [string, string] {
  return origin === undefined ? ['', ''] : [open + encodeURIComponent(wellFormed(origin)) + named, close];
}

/** Marks whole lines as coming from a resource of the document. */
export function markOrigin(origin: string | undefined, lines: string): string {
  return originMarks(origin).join(lines);
}

/** Puts statements together, one blank line between them, and turns the marks into line ranges. */
export function assemble(statements: readonly string[]): Printed {
  const marked = statements.map((statement) => `${statement}\n`).join('\n');
  const ranges: { origin: string; from: number; to: number }[] = [];
  const unclosed: { origin: string; from: number; to: number }[] = [];
  let line = 1;
  const text = marked.replace(marks, (mark: string, origin: string | undefined) => {
    if (mark === '\n') {
      line++;
      return mark;
    }
    if (origin === undefined) {
      const range = unclosed.pop();
      if (range) range.to = line;
    } else {
      const range = { origin: decodeURIComponent(origin), from: line, to: line };
      ranges.push(range);
      unclosed.push(range);
    }
    return '';
  });
  return { text, ranges };
}
