import { withoutDefaults } from '../../lib/withoutDefaults.ts';
import type {
  DesignDocument,
  Link,
  LinkId,
  Props,
  Resource,
  ResourceId,
} from '../../model/designDocument.ts';
import { isKindId, kinds, type KindId, type PropsOf } from '../registry/kinds.ts';
import { defaultsOf } from './defaultsOf.ts';
import type { Fields, Values } from './field.ts';
import { withDefaults } from './withDefaults.ts';

/** A resource of a known kind with its values, defaults filled in. */
export interface Typed<K extends KindId> {
  readonly id: ResourceId;
  readonly kind: K;
  readonly name: string;
  readonly parent: ResourceId | undefined;
  readonly props: PropsOf<K>;
}

/** A link of a known kind with its values, defaults filled in. */
export interface TypedLink<K extends KindId> extends Typed<K> {
  readonly from: ResourceId;
  readonly to: ResourceId;
}

// A document that parsed holds values of the right shape, so that filling in defaults is all there is to do; the
// cache makes that once per resource and not once per question.
const cache = new WeakMap<Props, { readonly kind: KindId; readonly values: Values<Fields> }>();

function valuesOf(kind: KindId, props: Props): Values<Fields> {
  const known = cache.get(props);
  // Props may be shared, and mean something else to each kind.
  if (known?.kind === kind) return known.values;
  const values = withDefaults<Fields>(kinds[kind].fields, props);
  cache.set(props, { kind, values });
  return values;
}

/** The resource, if it is there and of that kind. */
export function resource<K extends KindId>(
  document: DesignDocument,
  kind: K,
  id: ResourceId | null | undefined,
): Typed<K> | undefined {
  const found = id === null || id === undefined ? undefined : document.resources[id];
  return id === null || id === undefined || found?.kind !== kind ? undefined : typed(kind, id, found);
}

function typed<K extends KindId>(kind: K, id: ResourceId, { name, parent, props }: Resource): Typed<K> {
  return { id, kind, name, parent, props: valuesOf(kind, props) as PropsOf<K> };
}

function typedLink<K extends KindId>(kind: K, id: LinkId, { from, to, props }: Link): TypedLink<K> {
  return { id, kind, name: id, parent: undefined, from, to, props: valuesOf(kind, props) as PropsOf<K> };
}

type ByKind<T> = ReadonlyMap<KindId, readonly T[]>;

function groupByKind<M extends { readonly kind: string }, T>(
  members: Readonly<Record<string, M>>,
  make: (kind: KindId, id: string, member: M) => T,
): ByKind<T> {
  const groups = new Map<KindId, T[]>();
  for (const [id, member] of Object.entries(members)) {
    if (!isKindId(member.kind)) continue;
    const group = groups.get(member.kind) ?? [];
    group.push(make(member.kind, id, member));
    groups.set(member.kind, group);
  }
  return groups;
}

// Documents never change, and everything that looks at one asks for the resources of many kinds, many times over.
const resourcesByKind = new WeakMap<DesignDocument['resources'], ByKind<Typed<KindId>>>();
const linksByKind = new WeakMap<DesignDocument['links'], ByKind<TypedLink<KindId>>>();

/** All resources of a kind, in document order. */
export function resourcesOf<K extends KindId>({ resources }: DesignDocument, kind: K): readonly Typed<K>[] {
  const groups = resourcesByKind.get(resources) ?? groupByKind(resources, typed);
  resourcesByKind.set(resources, groups);
  return (groups.get(kind) ?? []) as readonly Typed<K>[];
}

/** All links of a kind, in document order. */
export function linksOf<K extends KindId>({ links }: DesignDocument, kind: K): readonly TypedLink<K>[] {
  const groups = linksByKind.get(links) ?? groupByKind(links, typedLink);
  linksByKind.set(links, groups);
  return (groups.get(kind) ?? []) as readonly TypedLink<K>[];
}

/** Props of a new resource of a kind from values that need not be complete. */
export function propsFor<K extends KindId>(kind: K, values: Partial<PropsOf<K>>): Props {
  return withoutDefaults(values, defaultsOf<Fields>(kinds[kind].fields));
}
