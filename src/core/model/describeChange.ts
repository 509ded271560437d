import { fill, verbatim, type Text } from '../text/text.ts';
import type { Change } from './diff.ts';
import type { FieldChange } from './propsChanges.ts';

const texts = {
  added: { en: '{kind} {name} added', ja: '{kind} {name}を追加' },
  removed: { en: '{kind} {name} removed', ja: '{kind} {name}を削除' },
  changed: { en: '{name}: {fields}', ja: '{name}: {fields}' },
  field: { en: '{label} {before} -> {after}', ja: '{label} {before} → {after}' },
  rowAdded: { en: '{label}: {after} added', ja: '{label}: {after}を追加' },
  rowRemoved: { en: '{label}: {before} removed', ja: '{label}: {before}を削除' },
} as const satisfies Record<string, Text>;

const design: Text = { en: 'Design', ja: '設計' };

/** A change as one line. */
export function describeChange(change: Change): Text {
  if (!('fields' in change)) {
    const { kind, name, type } = change;
    return fill(type.endsWith('added') ? texts.added : texts.removed, { kind, name });
  }
  const name = change.type === 'design-changed' ? design : verbatim(change.name);
  return fill(texts.changed, { name, fields: fieldsText(change.fields) });
}

/** One value that differs, as a line of its own. */
export function describeFieldChange({ label, before, after }: FieldChange): Text {
  if (before === undefined) return fill(texts.rowAdded, { label, after: after ?? '' });
  if (after === undefined) return fill(texts.rowRemoved, { label, before });
  return fill(texts.field, { label, before, after });
}

function fieldsText(fields: readonly FieldChange[]): Text {
  const lines = fields.map(describeFieldChange);
  return { en: lines.map(({ en }) => en).join('; '), ja: lines.map(({ ja }) => ja).join('、') };
}
