import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import type { JsonObject, JsonValue } from '../../src/core/lib/canonicalJson.ts';
import { unknownKeys } from './unknownKeys.ts';
import type { VectorDesign, VectorFlow } from './vectorDesign.ts';

export interface VectorExpectation {
  readonly disposition: string;
  readonly reason: string;
  readonly path?: readonly string[];
  readonly return?: readonly string[];
  readonly seenSrc?: string;
  readonly findings?: readonly string[];
}

export interface Vector {
  readonly id: string;
  readonly title: string;
  readonly design: VectorDesign;
  readonly flow: VectorFlow;
  readonly expect: VectorExpectation;
  /** What it says and the translation leaves out, in words. */
  readonly leftOut: readonly string[];
}

interface RawVector {
  readonly id: string;
  readonly title?: string;
  readonly base: string;
  readonly set?: Readonly<Record<string, JsonValue>>;
  readonly del?: readonly string[];
  readonly flow: VectorFlow & JsonObject;
  readonly expect: VectorExpectation;
}

interface RawFile {
  readonly bases?: Readonly<Record<string, JsonValue>>;
  readonly vectors: readonly RawVector[];
}

type Tree = Record<string, JsonValue>;

const isTree = (value: JsonValue | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of the tree with the value at a dotted path replaced, or removed where it is undefined. */
function withValue(tree: Tree, path: readonly string[], value: JsonValue | undefined): Tree {
  const [key = '', ...rest] = path;
  const copy = { ...tree };
  if (rest.length > 0) {
    const child = tree[key];
    copy[key] = withValue(isTree(child) ? child : {}, rest, value);
  } else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

/** The tree without what is null, at any depth: a patch takes things away by that. */
function withoutNulls(value: JsonValue): JsonValue {
  if (!isTree(value)) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutNulls(child)]));
}

function designOf({ base, set = {}, del = [] }: RawVector, bases: Readonly<Record<string, JsonValue>>) {
  const start = bases[base];
  if (!isTree(start)) throw new Error(`There is no base ${base}.`);
  const withSet = Object.entries(set).reduce<Tree>(
    (tree, [path, value]) => withValue(tree, path.split('.'), value),
    start,
  );
  return withoutNulls(del.reduce<Tree>((tree, path) => withValue(tree, path.split('.'), undefined), withSet));
}

// The vectors share patches by merge keys, which YAML 1.2 left out.
const schema = CORE_SCHEMA.withTags(mergeTag);

/** The vectors of a file, each with its base and patches put together. Bases that a file lacks come from `fallback`. */
export function readVectors(text: string, fallback: string = text): readonly Vector[] {
  const file = load(text, { schema }) as RawFile;
  const bases = file.bases ?? (load(fallback, { schema }) as RawFile).bases ?? {};
  return file.vectors.map((raw) => {
    const design = designOf(raw, bases);
    return {
      id: raw.id,
      title: raw.title ?? '',
      design: design as VectorDesign,
      flow: raw.flow,
      expect: raw.expect,
      leftOut: unknownKeys(design, raw.flow),
    };
  });
}
