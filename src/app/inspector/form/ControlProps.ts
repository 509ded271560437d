import type { JsonObject, JsonValue } from '../../../core/lib/canonicalJson.ts';
import type { ComponentType } from 'react';
import type { Control, Fields } from '../../../core/kinds/contract/field.ts';
import type { FieldText } from '../../../core/kinds/contract/kind.ts';
import type { Text } from '../../../core/text/text.ts';

export interface FieldFormProps {
  /** Prefix of the ids of the controls. */
  readonly id: string;
  readonly fields: Fields;
  /** Values that differ from the defaults are enough. */
  readonly values: JsonObject;
  readonly texts: Readonly<Record<string, FieldText>>;
  onChange(key: string, value: JsonValue): void;
  /** What the design around the resource has against a value. */
  judge?(key: string, value: JsonValue): Text | undefined;
}

/** What every control gets: the value, its text, and who judges a new one. */
export interface ControlProps<C extends Control = Control, V extends JsonValue = JsonValue> {
  readonly id: string;
  readonly control: C;
  readonly value: V;
  readonly text: FieldText;
  /** The form itself, for controls that hold another one, such as rows. */
  readonly form: ComponentType<FieldFormProps>;
  /** Why a value would be refused, in words. */
  check(value: V): Text | undefined;
  commit(value: V): void;
}
