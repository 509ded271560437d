/** A type of Bicep: a built-in one, a name, or one made of others. */
export type Type =
  | 'string'
  | 'int'
  | 'bool'
  | 'object'
  | 'array'
  | { readonly named: string }
  | { readonly arrayOf: Type }
  | { readonly nullable: Type }
  | { readonly oneOf: readonly string[] }
  | { readonly members: { readonly [name: string]: Member } };

export type Member = { readonly type: Type; readonly description: string };

/** A type that the file declares or imports. */
export function named(name: string): Type {
  return { named: name };
}

export function arrayOf(item: Type): Type {
  return { arrayOf: item };
}

export function nullable(type: Type): Type {
  return { nullable: type };
}

/** The union of literal strings. */
export function oneOf(...literals: readonly string[]): Type {
  return { oneOf: literals };
}

/** An object with these members. */
export function objectOf(members: { readonly [name: string]: Member }): Type {
  return { members };
}

/** An object with any keys. */
export function mapOf(type: Type, description: string): Type {
  return { members: { '*': { type, description } } };
}
