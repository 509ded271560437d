import { canonicalJson } from '../lib/canonicalJson.ts';
import type { Point } from '../lib/geometry.ts';
import type { DesignDocument, Link, Resource, Settings } from './designDocument.ts';
import type { ResourceId } from './resourceId.ts';

/** By what two members of a design are told apart without their ids, which say nothing. */
interface Rank {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  /** Where it and what it stands in are, from the outermost inward; asked only of two that have one name. */
  places(): readonly Point[];
  readonly member: Resource | Link;
}

/** No name holds it, so that `a` with its content stands before `a-b`. */
const separator = '\u0000';

/**
 * The document with its resources and links in the one order that follows from what they are: by kind, then by their
 * names from the outermost container inward, then by place, then by their values. Planned addresses, labels, verdicts and
 * pictures follow this order, so that they depend neither on the history of editing nor on ids, which break the tie
 * between two that are alike in everything else. Returns the document itself where it is in order.
 */
export function inCanonicalOrder(document: DesignDocument): DesignDocument {
  const pathOf = paths(document.resources);
  const placesOf = (id: ResourceId): readonly Point[] => placesFrom(document.resources, id);
  const resources = ordered(document.resources, (id, member) => ({
    id,
    kind: member.kind,
    path: pathOf(id),
    places: () => placesOf(id),
    member,
  }));
  const links = ordered(document.links, (id, member) => ({
    id,
    kind: member.kind,
    path: `${pathOf(member.from)}${separator}${separator}${pathOf(member.to)}`,
    places: () => [...placesOf(member.from), ...placesOf(member.to)],
    member,
  }));
  const settings = orderedSettings(document.settings);
  const isInOrder =
    resources === document.resources && links === document.links && settings === document.settings;
  return isInOrder ? document : { ...document, settings, resources, links };
}

/** Names from the outermost container to a resource; a broken chain or a circle ends where it repeats. */
function paths(resources: DesignDocument['resources']): (id: ResourceId) => string {
  const known = new Map<ResourceId, string>();
  const pathOf = (id: ResourceId): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, '');
    const resource: Resource | undefined = resources[id];
    const parent = resource?.parent === undefined ? '' : `${pathOf(resource.parent)}${separator}`;
    const path = `${parent}${resource?.name ?? ''}`;
    known.set(id, path);
    return path;
  };
  return pathOf;
}

// Containment is at most a few deep; more is a circle.
const deepest = 8;

function placesFrom(resources: DesignDocument['resources'], start: ResourceId): readonly Point[] {
  const places: Point[] = [];
  let next: ResourceId | undefined = start;
  while (next !== undefined && places.length < deepest) {
    const resource: Resource | undefined = resources[next];
    if (resource !== undefined) places.unshift(resource.position);
    next = resource?.parent;
  }
  return places;
}

function ordered<T extends Resource | Link>(
  members: Readonly<Record<string, T>>,
  rankOf: (id: string, member: T) => Rank,
): Readonly<Record<string, T>> {
  const entries = Object.entries(members).map(([id, member]) => ({ rank: rankOf(id, member), member }));
  const isInOrder = entries.every(({ rank }, index) => {
    const before = entries[index - 1];
    return before === undefined || compareRanks(before.rank, rank) < 0;
  });
  if (isInOrder) return members;
  const sorted = entries.toSorted((a, b) => compareRanks(a.rank, b.rank));
  return Object.fromEntries(sorted.map(({ rank, member }) => [rank.id, member]));
}

function orderedSettings(settings: Settings): Settings {
  const tags = orderedByKey(settings.tags);
  const groups = orderedByKey(settings.groups);
  return tags === settings.tags && groups === settings.groups ? settings : { ...settings, tags, groups };
}

// The engine puts keys that look like numbers first, whatever the order in which they are written.
function orderedByKey<T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const sorted = Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => compare(a, b)));
  const keys = Object.keys(values);
  return Object.keys(sorted).every((key, index) => key === keys[index]) ? values : sorted;
}

function compareRanks(a: Rank, b: Rank): number {
  return compare(a.kind, b.kind) || compare(a.path, b.path) || compareAlike(a, b);
}

function compareAlike(a: Rank, b: Rank): number {
  const [here, there] = [a.places(), b.places()];
  for (const [index, { x, y }] of here.entries()) {
    const other = there[index];
    const order = other === undefined ? 1 : x - other.x || y - other.y;
    if (order !== 0) return order;
  }
  return compare(valuesOf(a.member), valuesOf(b.member)) || compare(a.id, b.id);
}

function valuesOf({ props, ...rest }: Resource | Link): string {
  const { group, existing, size }: Partial<Resource> = rest;
  return canonicalJson({ props, group, existing, size: size && { ...size } });
}

// By code unit: a locale would make the order depend on the reader's machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
