import * as z from 'zod/mini';
import type { JsonValue } from '../../lib/canonicalJson.ts';
import { parseAddress, parseCidr } from '../../lib/cidr.ts';

/** Why a value is refused. The sentence for it is in `fieldErrorText`. */
export type FieldError =
  | { readonly code: 'type' }
  | { readonly code: 'required' }
  | { readonly code: 'too-long'; readonly maximum: number }
  | { readonly code: 'pattern'; readonly example: string }
  | { readonly code: 'range'; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'not-an-address' }
  | { readonly code: 'not-a-cidr' }
  | {
      readonly code: 'host-bits';
      readonly value: string;
      readonly nearest: string;
      readonly prefixLength: number;
    };

/** How a value is edited. The form is made from this alone. */
export type Control =
  | { readonly type: 'text'; readonly multiline: boolean }
  | { readonly type: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'toggle' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'choices'; readonly options: readonly string[] }
  | { readonly type: 'list'; readonly of: 'text' | 'cidr' | 'address' }
  | { readonly type: 'cidr' }
  | { readonly type: 'address' }
  | { readonly type: 'reference'; readonly kinds: readonly string[] }
  | { readonly type: 'references'; readonly kinds: readonly string[] }
  | { readonly type: 'rows'; readonly fields: Fields };

/** One property of a kind: its default, what is accepted, and how it is edited. */
export interface Field<T extends JsonValue = JsonValue> {
  readonly control: Control;
  readonly default: T;
  /** The shape of the value; `check` judges what a shape cannot. Of rows neither sees the cells: each is a field itself. */
  readonly schema: z.ZodMiniType;
  check(value: T): FieldError | undefined;
  /** False hides the field where other values make it meaningless. */
  readonly visible?: (values: Readonly<Record<string, JsonValue>>) => boolean;
  /** A reference between two things that both stand somewhere, which people draw as a connection. */
  readonly joins?: true;
}

export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The values of a kind with its defaults filled in. */
export type Values<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

const accept = (): undefined => undefined;

export interface TextOptions {
  readonly default?: string;
  readonly required?: boolean;
  readonly pattern?: RegExp;
  /** Shown when the pattern does not match. */
  readonly example?: string;
  readonly maximumLength?: number;
  readonly multiline?: boolean;
}

export function text(options: TextOptions = {}): Field<string> {
  const maximum = options.maximumLength ?? 200;
  return {
    control: { type: 'text', multiline: options.multiline ?? false },
    default: options.default ?? '',
    schema: z.string(),
    check: (value) => {
      if (value === '') return options.required === true ? { code: 'required' } : undefined;
      if (value.length > maximum) return { code: 'too-long', maximum };
      if (options.pattern !== undefined && !options.pattern.test(value)) {
        return { code: 'pattern', example: options.example ?? '' };
      }
      return undefined;
    },
  };
}

export function number(options: { default: number; minimum: number; maximum: number }): Field<number> {
  const { minimum, maximum } = options;
  return {
    control: { type: 'number', minimum, maximum },
    default: options.default,
    schema: z.number(),
    check: (value) =>
      Number.isInteger(value) && value >= minimum && value <= maximum
        ? undefined
        : { code: 'range', minimum, maximum },
  };
}

export function toggle(initial: boolean): Field<boolean> {
  return { control: { type: 'toggle' }, default: initial, schema: z.boolean(), check: accept };
}

export function choice<const O extends readonly string[]>(options: O, initial: O[number]): Field<O[number]> {
  return { control: { type: 'choice', options }, default: initial, schema: z.enum(options), check: accept };
}

export function choices<const O extends readonly string[]>(
  options: O,
  initial: readonly O[number][],
): Field<readonly O[number][]> {
  return {
    control: { type: 'choices', options },
    default: initial,
    schema: z.readonly(z.array(z.enum(options))),
    check: accept,
  };
}

function checkCidr(value: string): FieldError | undefined {
  const parsed = parseCidr(value);
  if (parsed.ok) return undefined;
  if (parsed.error.code !== 'host-bits') return { code: 'not-a-cidr' };
  const [address = '', prefixLength = ''] = value.split('/');
  return {
    code: 'host-bits',
    value: address,
    nearest: parsed.error.suggestion ?? '',
    prefixLength: Number(prefixLength),
  };
}

function checkAddress(value: string): FieldError | undefined {
  return parseAddress(value).ok ? undefined : { code: 'not-an-address' };
}

function optional(check: (value: string) => FieldError | undefined, required: boolean) {
  return (value: string): FieldError | undefined => {
    if (value !== '') return check(value);
    return required ? { code: 'required' } : undefined;
  };
}

/** An IPv4 range in CIDR notation; empty means: left to Azure, unless it is required. */
export function cidr(options: { default?: string; required?: boolean } = {}): Field<string> {
  return {
    control: { type: 'cidr' },
    default: options.default ?? '',
    schema: z.string(),
    check: optional(checkCidr, options.required ?? false),
  };
}

/** An IPv4 address; empty means: assigned by Azure. */
export function address(initial = ''): Field<string> {
  return {
    control: { type: 'address' },
    default: initial,
    schema: z.string(),
    check: optional(checkAddress, false),
  };
}

export interface ListOptions {
  readonly default?: readonly string[];
  readonly required?: boolean;
  readonly pattern?: RegExp;
  readonly example?: string;
}

function list(
  of: 'text' | 'cidr' | 'address',
  check: (item: string) => FieldError | undefined,
  options: ListOptions,
) {
  const field: Field<readonly string[]> = {
    control: { type: 'list', of },
    default: options.default ?? [],
    schema: z.readonly(z.array(z.string())),
    check: (items) => {
      if (items.length === 0 && options.required === true) return { code: 'required' };
      return items.map(check).find((error) => error !== undefined);
    },
  };
  return field;
}

export function texts(options: ListOptions = {}): Field<readonly string[]> {
  const { pattern, example = '' } = options;
  const check = (item: string): FieldError | undefined =>
    item.length > 0 && item.length <= 260 && (pattern === undefined || pattern.test(item))
      ? undefined
      : { code: 'pattern', example };
  return list('text', check, options);
}

export function cidrs(options: ListOptions = {}): Field<readonly string[]> {
  return list('cidr', checkCidr, options);
}

export function addresses(options: ListOptions = {}): Field<readonly string[]> {
  return list('address', checkAddress, options);
}

/** The id of a resource of one of the kinds, or null. */
export function reference(...kinds: readonly string[]): Field<string | null> {
  return {
    control: { type: 'reference', kinds },
    default: null,
    schema: z.nullable(z.string()),
    check: accept,
  };
}

/** Ids of resources of one of the kinds. */
export function references(...kinds: readonly string[]): Field<readonly string[]> {
  return {
    control: { type: 'references', kinds },
    default: [],
    schema: z.readonly(z.array(z.string())),
    check: accept,
  };
}

/** A list of small records, such as the rules of a network security group. Every cell is written out. */
export function rows<F extends Fields>(fields: F): Field<readonly Values<F>[]> {
  return {
    control: { type: 'rows', fields },
    default: [],
    schema: z.array(z.unknown()),
    check: accept,
  };
}

/** The same field, shown only where the other values ask for it. */
export function when<T extends JsonValue>(
  visible: (values: Readonly<Record<string, JsonValue>>) => boolean,
  field: Field<T>,
): Field<T> {
  return { ...field, visible };
}

/** The same reference, drawn as a connection from the one to the other. */
export function joining<T extends JsonValue>(field: Field<T>): Field<T> {
  return { ...field, joins: true };
}
