import type { JsonValue } from '../../../core/lib/canonicalJson.ts';
import type { Control } from '../../../core/kinds/field.ts';
import type { FieldText } from '../../../core/kinds/kind.ts';
import type { Text } from '../../../core/text/text.ts';

/** What every control gets: the value, its text, and who judges a new one. */
export interface ControlProps<C extends Control = Control, V extends JsonValue = JsonValue> {
  readonly id: string;
  readonly control: C;
  readonly value: V;
  readonly text: FieldText;
  /** Why a value would be refused, in words. */
  check(value: V): Text | undefined;
  commit(value: V): void;
}
