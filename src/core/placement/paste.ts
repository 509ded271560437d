import { parseCidr, type Cidr } from '../lib/cidr.ts';
import type { Point } from '../lib/geometry.ts';
import { failure, success, type Result } from '../lib/result.ts';
import { isList } from '../lib/isList.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { applyEdits, putLink, putResource, setProps, type Edit } from '../model/edits.ts';
import { inCanonicalOrder } from '../model/inCanonicalOrder.ts';
import { newId } from '../model/newId.ts';
import { copy, type Clip } from './copy.ts';
import { freeName } from './freeName.ts';
import { freeNetworkRange, freeSubnetRange } from '../addressing/freeRange.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Kind } from '../kinds/contract/kind.ts';
import { addResource } from './place.ts';
import { readdressed, type Readdressing } from '../addressing/readdressed.ts';
import { mapReferences } from './remove.ts';
import { refusal, type Refusal } from './refusal.ts';

export interface PasteOptions {
  /** The container into which the outermost resources go; absent: where the originals stand, if they may. */
  readonly parent?: ResourceId | undefined;
  /** The top left corner of the first; the others keep their distance to it. Absent: free space. */
  readonly at?: Point | undefined;
}

export interface Pasted {
  readonly document: DesignDocument;
  /** The outermost of the new resources. */
  readonly ids: readonly ResourceId[];
}

/**
 * Puts a clip into a design: with new ids, the next free names and ranges, and references between the copied resources
 * pointing at the copies. References to others are kept where the design has them. The first refusal refuses all.
 */
export function paste(
  document: DesignDocument,
  clip: Clip,
  options: PasteOptions = {},
): Result<Pasted, Refusal> {
  const outer = Object.entries(clip.resources).filter(
    ([, { parent }]) => parent === undefined || clip.resources[parent] === undefined,
  );
  const first = outer[0]?.[1].position;
  let state: State = { document, ids: new Map(), ranges: [] };
  for (const [id, resource] of outer) {
    const at =
      options.at === undefined || first === undefined
        ? undefined
        : {
            x: options.at.x + resource.position.x - first.x,
            y: options.at.y + resource.position.y - first.y,
          };
    const next = pasteTree(state, clip, id, {
      parent: options.parent ?? (at === undefined ? standing(document, resource) : undefined),
      at,
    });
    if (!next.ok) return next;
    state = next.value;
  }
  const ids = outer.flatMap(([id]) => state.ids.get(id) ?? []);
  const pasted = withLinks(withReferences(state, clip), clip, state.ids);
  return success({ document: inCanonicalOrder(pasted), ids });
}

/** Copies resources beside themselves. */
export function duplicate(document: DesignDocument, ids: Iterable<ResourceId>): Result<Pasted, Refusal> {
  return paste(document, copy(document, ids));
}

interface State {
  readonly document: DesignDocument;
  /** Id in the clip -> id in the design. */
  readonly ids: ReadonlyMap<ResourceId, ResourceId>;
  readonly ranges: readonly Readdressing[];
}

function standing(document: DesignDocument, { parent }: Resource): ResourceId | undefined {
  return parent !== undefined && document.resources[parent] !== undefined ? parent : undefined;
}

function pasteTree(state: State, clip: Clip, id: ResourceId, options: PasteOptions): Result<State, Refusal> {
  const original = clip.resources[id];
  const kind = kindOf(original?.kind ?? '');
  if (original === undefined || kind === undefined) {
    return failure(refusal('unknownKind', { kind: original?.kind ?? '' }));
  }
  const spaces = newSpaces(state.document, kind, original);
  const props =
    spaces.length === 0
      ? original.props
      : { ...original.props, addressSpace: spaces.map(({ to }) => to.text) };
  const name = freeName(state.document, kind, original.name);
  const wish = { size: original.size, name, props };
  // A copy that may not stand beside its original, as one firewall beside another, looks for a place of its own.
  const beside = addResource(state.document, kind.id, { ...options, ...wish });
  const added = beside.ok || options.at !== undefined ? beside : addResource(state.document, kind.id, wish);
  if (!added.ok) return added;
  const { id: placed } = added.value;
  const range = newSubnetRange(
    state.document,
    kind,
    original,
    added.value.document.resources[placed]?.parent,
  );
  const edits: readonly Edit[] =
    range === undefined ? [] : [setProps(placed, { addressPrefix: range.to.text })];
  return success(
    pasteInner(
      {
        document: applyEdits(added.value.document, edits),
        ids: new Map(state.ids).set(id, placed),
        ranges: [...state.ranges, ...spaces, ...(range === undefined ? [] : [range])],
      },
      clip,
      id,
      placed,
    ),
  );
}

/** What stands in a copied container keeps its place in it, and its offset in the range. */
function pasteInner(state: State, clip: Clip, original: ResourceId, container: ResourceId): State {
  let current = state;
  for (const [id, resource] of Object.entries(clip.resources)) {
    const kind = kindOf(resource.kind);
    if (resource.parent !== original || kind === undefined) continue;
    const placed = newId(current.document, resource.kind);
    const keepsName = kind.shape === 'subnet';
    const name = keepsName ? resource.name : freeName(current.document, kind, resource.name);
    const inner = putResource(placed, { ...resource, name, parent: container })(current.document);
    const known = { ...current, document: inner, ids: new Map(current.ids).set(id, placed) };
    current = pasteInner(known, clip, id, placed);
  }
  return current;
}

function rangeIn(value: unknown): Cidr | undefined {
  const range = parseCidr(typeof value === 'string' ? value : '');
  return range.ok ? range.value : undefined;
}

/** New address spaces of the same lengths for a copied network. */
function newSpaces(document: DesignDocument, kind: Kind, { props }: Resource): readonly Readdressing[] {
  const spaces = props['addressSpace'];
  if (kind.shape !== 'virtual-network' || !isList(spaces)) return [];
  const found: Readdressing[] = [];
  for (const from of spaces.flatMap((space) => rangeIn(space) ?? [])) {
    const taken = found.map(({ to }) => to);
    const to = freeNetworkRange(document, from.prefixLength, taken);
    if (to !== undefined) found.push({ from, to });
  }
  return found;
}

/** A range of the same length for a subnet that is copied without its network. */
function newSubnetRange(
  document: DesignDocument,
  kind: Kind,
  { props }: Resource,
  network: ResourceId | undefined,
): Readdressing | undefined {
  const from = rangeIn(props['addressPrefix']);
  if (kind.shape !== 'subnet' || from === undefined || network === undefined) return undefined;
  const to = freeSubnetRange(document, network, from.prefixLength);
  return to && { from, to };
}

function withReferences({ document, ids, ranges }: State, clip: Clip): DesignDocument {
  const resources = { ...document.resources };
  for (const [original, id] of ids) {
    const source = clip.resources[original];
    if (resources[id] === undefined || source === undefined) continue;
    const resource = inOwnRight(resources[id], source, document);
    const pointed = mapReferences(
      resource.kind,
      resource.props,
      (target) => ids.get(target) ?? (target in document.resources ? target : undefined),
    );
    resources[id] = { ...resource, props: readdressed(resource.kind, pointed, ranges) };
  }
  return { ...document, resources };
}

/** A copy is nothing that is there already, and may be moved; its resource group is that of the original, if there is one. */
function inOwnRight(
  { existing: _existing, locked: _locked, group: _group, ...copied }: Resource,
  { group }: Resource,
  { settings }: DesignDocument,
): Resource {
  return group !== undefined && Object.hasOwn(settings.groups, group) ? { ...copied, group } : copied;
}

function withLinks(document: DesignDocument, { links }: Clip, ids: State['ids']): DesignDocument {
  return Object.values(links).reduce((current, link) => {
    const [from, to] = [ids.get(link.from), ids.get(link.to)];
    if (from === undefined || to === undefined) return current;
    return putLink(newId(current, link.kind), { ...link, from, to })(current);
  }, document);
}
