import type { JsonObject } from '../lib/canonicalJson.ts';
import type { Result } from '../lib/result.ts';
import type { Text } from '../text/text.ts';
import type { Props, ResourceId } from './designDocument.ts';

/** Where in a document something stands: `['resources', 'subnet-1', 'props', 'addressPrefix']`. */
export type DocumentPath = readonly (string | number)[];

/** How a kind stands in a design. */
export type Standing =
  | { readonly in: 'canvas' }
  | { readonly in: 'container'; readonly kind: string }
  | { readonly in: 'line'; readonly between: string };

/** Values that a kind refuses: where below its props, and why. */
export interface PropsProblem {
  readonly path: DocumentPath;
  readonly reason: Text;
}

/** A place in the props that names other resources. */
export interface Reference {
  readonly path: DocumentPath;
  readonly id: ResourceId;
  /** Ids of the kinds that may be named. */
  readonly kinds: readonly string[];
}

/** What the document needs to know of a kind, so that it can be read, written and compared without knowing any. */
export interface CatalogueKind {
  readonly name: Text;
  readonly standing: Standing;
  /** Properties in the order in which they are written and shown. */
  readonly fields: readonly string[];
  /** The reason why Azure would refuse the name; undefined when it accepts it. */
  refusesName(name: string): Text | undefined;
  /** Strict: every value is checked, defaults are left out, and every cell of a row is filled in. */
  parseProps(props: JsonObject): Result<Props, PropsProblem>;
  /** The inverse of `parseProps`: without anything that it fills in again, in the order of the fields. */
  slimProps(props: Props): JsonObject;
  references(props: Props): readonly Reference[];
  /** What a person calls the value at a path below the props: "Security rules > Priority". */
  labelOf(path: DocumentPath): Text;
  defaultOf(field: string): Props[string] | undefined;
}

/** The kinds that a document may hold; undefined for an id that names none. */
export type Catalogue = (kind: string) => CatalogueKind | undefined;
