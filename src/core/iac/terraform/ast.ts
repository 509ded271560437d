import { call, node, ref, type Expression, type Note, type Value } from '../expression.ts';

/** One or more nested blocks of the same type. */
export type Blocks = { readonly [node]: 'blocks'; readonly bodies: readonly Body[] };

/** Arguments and nested blocks in the order they are printed; `undefined` leaves one out. */
export type Body = { readonly [name: string]: Value | Blocks | Note<Blocks> | undefined };

/** `origin` is the id of the resource of the document that the statement comes from. */
export type StatementOptions = { readonly origin?: string; readonly comment?: string };

export type Statement = StatementOptions & {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
};

/** A nested block: `identity: block({ type: 'SystemAssigned' })`. */
export function block(body: Body): Blocks {
  return { [node]: 'blocks', bodies: [body] };
}

/** A nested block for each item, none for an empty list: `security_rule: blocks(rules, (rule) => ({ … }))`. */
export function blocks<T>(items: readonly T[], body: (item: T) => Body): Blocks {
  return { [node]: 'blocks', bodies: items.map(body) };
}

/** Any block at the top of a file: `topLevel('provider', ['azurerm'], { … })`. */
export function topLevel(
  type: string,
  labels: readonly string[],
  body: Body,
  options: StatementOptions = {},
): Statement {
  return { type, labels, body, ...options };
}

export function resource(type: string, label: string, body: Body, options?: StatementOptions): Statement {
  return topLevel('resource', [type, label], body, options);
}

export function data(type: string, label: string, body: Body, options?: StatementOptions): Statement {
  return topLevel('data', [type, label], body, options);
}

export function locals(body: Body, options?: StatementOptions): Statement {
  return topLevel('locals', [], body, options);
}

export type Variable = {
  readonly description: string;
  readonly type: Expression;
  readonly default?: Value;
  readonly nullable?: boolean;
  readonly sensitive?: boolean;
  readonly validations?: readonly { readonly condition: Value; readonly message: string }[];
};

export function variable(name: string, of: Variable, options?: StatementOptions): Statement {
  const { validations = [], ...body } = of;
  const validation = blocks(validations, ({ condition, message }) => ({ condition, error_message: message }));
  return topLevel('variable', [name], { ...body, validation }, options);
}

export type Output = {
  readonly description: string;
  readonly value: Value;
  readonly sensitive?: boolean;
};

export function output(name: string, of: Output, options?: StatementOptions): Statement {
  return topLevel('output', [name], of, options);
}

export const stringType = ref('string');
export const numberType = ref('number');
export const boolType = ref('bool');

export function listType(item: Expression): Expression {
  return call('list', item);
}

export function mapType(item: Expression): Expression {
  return call('map', item);
}

export function objectType(attributes: { readonly [name: string]: Expression }): Expression {
  return call('object', attributes);
}
