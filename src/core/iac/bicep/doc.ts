import { isList } from '../../lib/isList.ts';

/**
 * Text that is not yet broken into lines, after Wadler's "A prettier printer": a group stays on one line if it
 * fits, and otherwise breaks at each of its own breaks.
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: 'break'; readonly flat: string | undefined }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'indent'; readonly content: Doc; readonly forced: boolean }
  | { readonly kind: 'group'; readonly content: Doc; readonly forced: boolean }
  | { readonly kind: 'either'; readonly first: Doc; readonly otherwise: Doc; readonly forced: boolean };

/** Nothing on one line, else a line break. */
export const softBreak: Doc = { kind: 'break', flat: '' };
/** A space on one line, else a line break. */
export const spaceBreak: Doc = { kind: 'break', flat: ' ' };
export const hardBreak: Doc = { kind: 'break', flat: undefined };

/** Text without a width, for marks that are taken out afterwards. */
export function mark(text: string): Doc {
  return { kind: 'mark', text };
}

export function indented(content: Doc): Doc {
  return { kind: 'indent', content, forced: isForced(content) };
}

export function group(content: Doc): Doc {
  return { kind: 'group', content, forced: isForced(content) };
}

/** The first if all that comes before its first line break fits. */
export function either(first: Doc, otherwise: Doc): Doc {
  return { kind: 'either', first, otherwise, forced: true };
}

/** Whether the text has a line break at any width. */
export function isForced(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some(isForced);
  if (doc.kind === 'mark') return false;
  return doc.kind === 'break' ? doc.flat === undefined : doc.forced;
}

/** The text with lines of at most `width` UTF-16 units where the breaks allow it. */
export function render(doc: Doc, width: number): string {
  let text = '';
  let column = 0;
  // Written with the first text of a line, so that blank lines stay empty.
  let padding = '';
  const print = (part: Doc, indent: number, flat: boolean): void => {
    if (typeof part === 'string') {
      if (part === '') return;
      text += padding + part;
      padding = '';
      column += part.length;
    } else if (isList(part)) {
      for (const each of part) print(each, indent, flat);
    } else if (part.kind === 'mark') {
      text += part.text;
    } else if (part.kind === 'break') {
      if (flat && part.flat !== undefined) {
        text += part.flat;
        column += part.flat.length;
      } else {
        text += '\n';
        padding = ' '.repeat(indent);
        column = indent;
      }
    } else if (part.kind === 'indent') {
      print(part.content, indent + 2, flat);
    } else if (part.kind === 'group') {
      print(part.content, indent, flat || (!part.forced && fits(part.content, true, width - column)));
    } else {
      print(fits(part.first, flat, width - column) ? part.first : part.otherwise, indent, flat);
    }
  };
  print(doc, 0, false);
  return text;
}

// What follows on the same line does not count: `bicep format` lets a short end run over the width.
/** Whether what comes before the first line break is at most this wide. */
function fits(doc: Doc, flat: boolean, width: number): boolean {
  let left = width;
  /** False where the measuring is over. */
  const measure = (part: Doc): boolean => {
    if (typeof part === 'string') left -= part.length;
    else if (isList(part)) return part.every(measure);
    else if (part.kind === 'break') {
      if (!flat || part.flat === undefined) return false;
      left -= part.flat.length;
    } else if (part.kind === 'either') return measure(part.first);
    else if (part.kind !== 'mark') return measure(part.content);
    return left >= 0;
  };
  measure(doc);
  return left >= 0;
}
