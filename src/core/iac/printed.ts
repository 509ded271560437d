import { wellFormed } from './plainText.ts';

/** Lines that came from one resource of the document; both ends are counted from 1 and included. */
export type OriginRange = { readonly origin: string; readonly from: number; readonly to: number };

export type Printed = { readonly text: string; readonly ranges: readonly OriginRange[] };

// Marks travel inside the text while it is put together. They cannot be mistaken for text of a document,
// of which the printers escape every control character.
const open = '\u0001';
const named = '\u0002';
const close = '\u0003';

const unmarked = ['', ''] as const;

/** The marks to put before and after the lines that come from a resource of the document. */
export function originMarks(origin: string | undefined): readonly [string, string] {
  if (origin === undefined) return unmarked;
  return [open + encodeURIComponent(wellFormed(origin)) + named, close];
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
  const pieces: string[] = [];
  let line = 1;
  let from = 0;
  let nextOpen = find(marked, open, 0);
  let nextClose = find(marked, close, 0);
  // Found by plain search: the text is long, the marks are few.
  while (nextOpen < marked.length || nextClose < marked.length) {
    const piece = marked.slice(from, Math.min(nextOpen, nextClose));
    pieces.push(piece);
    line += countLineBreaks(piece);
    if (nextOpen < nextClose) {
      from = find(marked, named, nextOpen) + 1;
      const range = {
        origin: decodeURIComponent(marked.slice(nextOpen + 1, from - 1)),
        from: line,
        to: line,
      };
      ranges.push(range);
      unclosed.push(range);
      nextOpen = find(marked, open, from);
    } else {
      const range = unclosed.pop();
      if (range) range.to = line;
      from = nextClose + 1;
      nextClose = find(marked, close, from);
    }
  }
  return { text: pieces.join('') + marked.slice(from), ranges };
}

/** Where the mark comes next, or the end of the text. */
function find(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found;
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
