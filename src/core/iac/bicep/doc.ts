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
  if (isSequence(doc)) return doc.some(isForced);
  if (doc.kind === 'mark') return false;
  return doc.kind === 'break' ? doc.flat === undefined : doc.forced;
}

// Array.isArray alone does not narrow readonly arrays.
function isSequence(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

type Task = { readonly doc: Doc; readonly indent: number; readonly flat: boolean };

/** The text with lines of at most `width` UTF-16 units where the breaks allow it. */
export function render(doc: Doc, width: number): string {
  const tasks: Task[] = [{ doc, indent: 0, flat: false }];
  let text = '';
  let column = 0;
  // Written with the first text of a line, so that blank lines stay empty.
  let padding = '';
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { doc, indent, flat } = task;
    if (typeof doc === 'string') {
      if (doc === '') continue;
      text += padding + doc;
      padding = '';
      column += doc.length;
    } else if (isSequence(doc)) {
      for (let index = doc.length - 1; index >= 0; index--) {
        const part = doc[index];
        if (part !== undefined && part !== '') tasks.push({ doc: part, indent, flat });
      }
    } else if (doc.kind === 'mark') {
      text += doc.text;
    } else if (doc.kind === 'break') {
      if (flat && doc.flat !== undefined) {
        text += doc.flat;
        column += doc.flat.length;
      } else {
        text += '\n';
        padding = ' '.repeat(indent);
        column = indent;
      }
    } else if (doc.kind === 'indent') {
      tasks.push({ doc: doc.content, indent: indent + 2, flat });
    } else if (doc.kind === 'group') {
      const whole = { doc: doc.content, indent, flat: true };
      const fitting = flat || (!doc.forced && fits(whole, width - column));
      tasks.push(fitting ? whole : { ...whole, flat: false });
    } else {
      const first = { doc: doc.first, indent, flat };
      tasks.push(fits(first, width - column) ? first : { ...first, doc: doc.otherwise });
    }
  }
  return text;
}

// What follows on the same line does not count: `bicep format` lets a short end run over the width.
/** Whether what the task prints before its first line break is at most this wide. */
function fits(next: Task, width: number): boolean {
  const tasks = [next];
  let left = width;
  while (left >= 0) {
    const task = tasks.pop();
    if (!task) return true;
    const { doc, indent, flat } = task;
    if (typeof doc === 'string') left -= doc.length;
    else if (isSequence(doc)) {
      for (const part of doc.toReversed()) tasks.push({ doc: part, indent, flat });
    } else if (doc.kind === 'break') {
      if (!flat || doc.flat === undefined) return true;
      left -= doc.flat.length;
    } else if (doc.kind === 'either') tasks.push({ doc: doc.first, indent, flat });
    else if (doc.kind !== 'mark') tasks.push({ doc: doc.content, indent, flat });
  }
  return false;
}
