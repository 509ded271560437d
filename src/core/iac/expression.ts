import { isList } from '../lib/isList.ts';

/**
 * Tags the nodes below. A symbol, because data from a document can never hold one: an object of such data
 * that looks like a node is still printed as an object.
 */
export const node = Symbol('node');

/**
 * A value of Terraform or Bicep. JavaScript data stands for itself: a string is a literal that the printers
 * escape, an object prints its properties in order and leaves out those that are `undefined`.
 */
export type Value = null | boolean | number | string | readonly Value[] | ObjectValue | Expression;

export type ObjectValue = { readonly [key: string]: Value | undefined; readonly [node]?: never };

/** What follows a reference: a property name, a map key, a list index or an expression that gives one. */
export type Step = string | number | Expression;

export type Operator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '??';

/** `comment` and `disable` (a linter rule of Bicep) go on lines before the value; `origin` is a document id. */
export interface Note<T> {
  readonly [node]: 'note';
  readonly comment?: string;
  readonly disable?: string;
  readonly origin?: string;
  readonly value: T;
}

export type Expression =
  | { readonly [node]: 'template'; readonly parts: readonly Value[] }
  | { readonly [node]: 'reference'; readonly root: string; readonly steps: readonly Step[] }
  | { readonly [node]: 'access'; readonly base: Value; readonly steps: readonly Step[] }
  | { readonly [node]: 'call'; readonly name: string; readonly args: readonly Value[] }
  | { readonly [node]: 'not'; readonly operand: Value }
  | {
      readonly [node]: 'binary';
      readonly operator: Operator;
      readonly left: Value;
      readonly right: Value;
    }
  | {
      readonly [node]: 'conditional';
      readonly condition: Value;
      readonly whenTrue: Value;
      readonly whenFalse: Value;
    }
  | {
      readonly [node]: 'loop';
      readonly item: string;
      readonly index?: string;
      readonly collection: Value;
      readonly body: Value;
    }
  | { readonly [node]: 'keyed'; readonly key: Value; readonly value: Value }
  | Note<Value>;

/**
 * A reference such as `ref('azurerm_subnet', 'aks', 'id')` or, in Bicep, `ref('vnet::aksSubnet', 'id')`.
 * A step that is no identifier is printed as an escaped map key; `'*'` is Terraform's splat.
 */
export function ref(root: string, ...steps: readonly Step[]): Expression {
  return { [node]: 'reference', root, steps };
}

/** The same for any value: `access(call('split', text, '/'), 2)`. */
export function access(base: Value, ...steps: readonly Step[]): Expression {
  return { [node]: 'access', base, steps };
}

export function call(name: string, ...args: readonly Value[]): Expression {
  return { [node]: 'call', name, args };
}

/** A tagged template: `` template`${ref('vnet', 'id')}/subnets/aks` `` interpolates, strings become text. */
export function template(strings: TemplateStringsArray, ...values: readonly Value[]): Value {
  const parts: Value[] = [];
  const add = (part: Value): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  strings.forEach((text, index) => {
    add(text);
    const value = values[index];
    if (value !== undefined) add(value);
  });
  const [only = '', ...others] = parts;
  return others.length === 0 ? only : { [node]: 'template', parts };
}

export function not(operand: Value): Expression {
  return { [node]: 'not', operand };
}

export function binary(left: Value, operator: Operator, right: Value): Expression {
  return { [node]: 'binary', operator, left, right };
}

export function conditional(condition: Value, whenTrue: Value, whenFalse: Value): Expression {
  return { [node]: 'conditional', condition, whenTrue, whenFalse };
}

/** A list made from a collection, `[for item in collection: body]`; `index` (or key) names the position. */
export function loop(item: string, collection: Value, body: Value, index?: string): Expression {
  return { [node]: 'loop', item, collection, body, ...(index !== undefined && { index }) };
}

/** Says why on lines before an argument, a property, a list item or a nested block. */
export function commented<T>(comment: string, value: T): Note<T> {
  return { [node]: 'note', comment, value };
}

/** Silences one linter rule of Bicep for the line of a property or list item. */
export function disabling<T>(rule: string, value: T): Note<T> {
  return { [node]: 'note', disable: rule, value };
}

/** Marks the lines of an argument, a property or a list item as coming from a resource of the document. */
export function originating<T>(origin: string, value: T): Note<T> {
  return { [node]: 'note', origin, value };
}

/** An object of one property, whose name is only known when it is evaluated. */
export function keyed(key: Value, value: Value): Expression {
  return { [node]: 'keyed', key, value };
}

export function isExpression(value: Value): value is Expression {
  return typeof value === 'object' && value !== null && node in value;
}

export function isObject(value: Value): value is ObjectValue {
  return typeof value === 'object' && value !== null && !isList(value) && !isExpression(value);
}

/** The properties that are there, in order. */
export function definedEntries<T>(object: {
  readonly [key: string]: T | undefined;
}): readonly (readonly [string, T])[] {
  const defined: (readonly [string, T])[] = [];
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined) defined.push([key, value]);
  }
  return defined;
}

const precedence: Readonly<Record<Operator, number>> = {
  '??': 0,
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
};

/** Whether an operand needs brackets in a binary expression, under `!`, before `.` or in a conditional. */
export function needsBrackets(operand: Value, within: Operator | '!' | '.' | '?'): boolean {
  if (!isExpression(operand)) return false;
  if (operand[node] === 'conditional') return true;
  if (operand[node] === 'not') return within === '.' || within === '!';
  if (operand[node] !== 'binary' || within === '?') return false;
  if (within === '!' || within === '.') return true;
  const associative = operand.operator === within && (within === '&&' || within === '||');
  return !associative && (precedence[operand.operator] <= precedence[within] || operand.operator === '??');
}

const none: readonly string[] = [];

/** The value under its notes, with what all of them say. */
export function unwrapNotes<T>(noted: T | Note<T>): {
  readonly value: T;
  readonly comments: readonly string[];
  readonly disabled: readonly string[];
  readonly origin: string | undefined;
} {
  if (!isNote(noted)) return { value: noted, comments: none, disabled: none, origin: undefined };
  const comments: string[] = [];
  const disabled: string[] = [];
  let origin: string | undefined;
  let value: T | Note<T> = noted;
  while (isNote(value)) {
    if (value.comment !== undefined) comments.push(value.comment);
    if (value.disable !== undefined) disabled.push(value.disable);
    origin ??= value.origin;
    value = value.value;
  }
  return { value, comments, disabled, origin };
}

export function isNote<T>(value: T | Note<T>): value is Note<T> {
  return typeof value === 'object' && value !== null && node in value && value[node] === 'note';
}
