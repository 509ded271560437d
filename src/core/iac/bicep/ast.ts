import type { Expression, ObjectValue, Value } from '../expression.ts';
import type { Type } from './types.ts';

export type Options = {
  readonly description?: string | undefined;
  /** Further decorators, such as `call('secure')`. */
  readonly decorators?: readonly Expression[];
  readonly comment?: string | undefined;
  /** Linter rules that are silenced for the first line of the declaration. */
  readonly disable?: readonly string[];
  /** The id of the resource of the document that the declaration comes from. */
  readonly origin?: string | undefined;
};

export type Statement = Options & {
  readonly keyword:
    'targetScope' | 'using' | 'import' | 'type' | 'param' | 'var' | 'resource' | 'module' | 'output';
  /** Names between braces, before `from`. */
  readonly imports?: readonly string[];
  readonly name?: string;
  readonly type?: Type;
  /** The type of a resource or the path of a file, which stand between quotes. */
  readonly target?: string;
  readonly existing?: boolean;
  readonly condition?: Value | undefined;
  readonly value?: Value;
  readonly definition?: Type;
  readonly children?: readonly Statement[];
};

export function targetScope(scope: 'resourceGroup' | 'subscription'): Statement {
  return { keyword: 'targetScope', value: scope };
}

export function importTypes(names: readonly string[], file: string): Statement {
  return { keyword: 'import', imports: names, target: file };
}

export function typeAlias(name: string, definition: Type, options?: Options): Statement {
  return { keyword: 'type', name, definition, ...options };
}

/** A parameter; `default` makes it optional. */
export function param(
  name: string,
  type: Type,
  options: Options & { readonly default?: Value } = {},
): Statement {
  const { default: value, ...others } = options;
  return { keyword: 'param', name, type, ...(value !== undefined && { value }), ...others };
}

export function variable(name: string, value: Value, options?: Options): Statement {
  return { keyword: 'var', name, value, ...options };
}

export function output(name: string, type: Type, value: Value, options?: Options): Statement {
  return { keyword: 'output', name, type, value, ...options };
}

export type ResourceOptions = Options & {
  readonly existing?: boolean;
  readonly condition?: Value | undefined;
  /** Resources nested in the body: `resource('aksSubnet', 'subnets', { name: … }, { existing: true })`. */
  readonly children?: readonly Statement[];
};

/**
 * A resource of a type such as `Microsoft.Network/routeTables@2025-05-01`. `parent`, `scope` and `dependsOn`
 * are properties of the body, as in Bicep; the body may be a `loop`.
 */
export function resource(symbol: string, type: string, body: Value, options?: ResourceOptions): Statement {
  return { keyword: 'resource', name: symbol, target: type, value: body, ...options };
}

export type ModuleOptions = Options & { readonly condition?: Value | undefined };

/** A module; `params`, `scope` and `dependsOn` are properties of the body. */
export function module(symbol: string, file: string, body: ObjectValue, options?: ModuleOptions): Statement {
  return { keyword: 'module', name: symbol, target: file, value: body, ...options };
}

/** The first statement of a `.bicepparam` file. */
export function using(file: string): Statement {
  return { keyword: 'using', target: file };
}

/** The value of a parameter in a `.bicepparam` file. */
export function assignment(name: string, value: Value, options?: Pick<Options, 'comment'>): Statement {
  return { keyword: 'param', name, value, ...options };
}
