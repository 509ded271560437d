import { isList } from '../../core/lib/isList.ts';
import { dockedChips } from '../../core/placement/dockedChips.ts';
import { isPlaced } from '../../core/placement/absoluteRect.ts';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import type { Shape } from '../../core/kinds/contract/kind.ts';
import { linksOf } from '../../core/kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../core/model/designDocument.ts';
import type { Text } from '../../core/text/text.ts';
import { verbatim } from '../../core/text/text.ts';
import { outlineText } from './text.ts';

/** A row of the outline; `key` differs from `id` where a thing is listed twice, as a group on two subnets. */
export interface OutlineItem {
  readonly key: string;
  /** What is selected; undefined for a heading. */
  readonly id: ResourceId | undefined;
  readonly icon: string;
  readonly name: Text;
  /** The range of a container, or the kind of what is attached. */
  readonly detail: Text | undefined;
  readonly children: readonly OutlineItem[];
}

const order: readonly Shape[] = ['zone', 'virtual-network', 'subnet', 'card', 'chip', 'line'];

/** The design as a tree: zones, networks with their subnets and cards, what Microsoft runs, what nothing refers to. */
export function outlineTree(document: DesignDocument): readonly OutlineItem[] {
  const children = new Map<ResourceId | undefined, ResourceId[]>();
  for (const [id, resource] of Object.entries(document.resources)) {
    if (!isPlaced(resource)) continue;
    const list = children.get(resource.parent);
    if (list === undefined) children.set(resource.parent, [id]);
    else list.push(id);
  }
  const items = (parent: ResourceId | undefined): readonly OutlineItem[] =>
    (children.get(parent) ?? []).toSorted((a, b) => byReading(document, a, b)).map(item);
  const item = (id: ResourceId): OutlineItem => {
    const resource = document.resources[id];
    const kind = kindOf(resource?.kind ?? '');
    const chips = dockedChips(document, id).map((chip) => chipItem(document, chip.id, `${id}/${chip.id}`));
    return {
      key: id,
      id,
      icon: kind?.id ?? 'severity-unknown',
      name: verbatim(resource?.name ?? id),
      detail: rangeOf(document, id),
      children: [...items(id), ...chips],
    };
  };

  const top = items(undefined);
  const isMicrosoft = ({ id }: OutlineItem): boolean =>
    kindOf(document.resources[id ?? '']?.kind ?? '')?.placement.on === 'microsoft';
  return [
    ...top.filter((entry) => !isMicrosoft(entry)),
    ...heading('heading:microsoft', outlineText.microsoft, 'ui-lock', top.filter(isMicrosoft)),
    ...heading('heading:peerings', outlineText.peerings, 'peering', peeringItems(document)),
    ...heading('heading:unattached', outlineText.unattached, 'ui-link', unattached(document)),
  ];
}

function heading(
  key: string,
  name: Text,
  icon: string,
  children: readonly OutlineItem[],
): readonly OutlineItem[] {
  return children.length === 0 ? [] : [{ key, id: undefined, icon, name, detail: undefined, children }];
}

function byReading(document: DesignDocument, a: ResourceId, b: ResourceId): number {
  const [one, other] = [document.resources[a], document.resources[b]];
  if (one === undefined || other === undefined) return 0;
  const rank = ({ kind }: { readonly kind: string }): number => order.indexOf(kindOf(kind)?.shape ?? 'card');
  return rank(one) - rank(other) || one.position.y - other.position.y || one.position.x - other.position.x;
}

function rangeOf(document: DesignDocument, id: ResourceId): Text | undefined {
  const props = document.resources[id]?.props;
  const range = props?.['addressPrefix'] ?? props?.['addressSpace'];
  if (typeof range === 'string') return verbatim(range);
  return isList(range) ? verbatim(range.filter((each) => typeof each === 'string').join(', ')) : undefined;
}

function chipItem(document: DesignDocument, id: ResourceId, key: string): OutlineItem {
  const resource = document.resources[id];
  const kind = kindOf(resource?.kind ?? '');
  return {
    key,
    id,
    icon: kind?.id ?? 'severity-unknown',
    name: verbatim(resource?.name ?? id),
    detail: kind?.text.name,
    children: [],
  };
}

function peeringItems(document: DesignDocument): readonly OutlineItem[] {
  return linksOf(document, 'peering').map(({ id, from, to }) => {
    const name = `${document.resources[from]?.name ?? from} → ${document.resources[to]?.name ?? to}`;
    return { key: id, id, icon: 'peering', name: verbatim(name), detail: undefined, children: [] };
  });
}

/** What could be attached and is not: it would be lost to the eye otherwise. */
function unattached(document: DesignDocument): readonly OutlineItem[] {
  const docked = new Set(
    Object.keys(document.resources).flatMap((id) => dockedChips(document, id).map((chip) => chip.id)),
  );
  return Object.entries(document.resources)
    .filter(([id, { kind }]) => kindOf(kind)?.placement.on === 'host' && !docked.has(id))
    .map(([id]) => chipItem(document, id, id));
}

export interface OutlineRow {
  readonly item: OutlineItem;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly parent: string | undefined;
}

/** The rows that are seen: what is closed hides what is in it, and a search opens everything that leads to a match. */
export function outlineRows(
  items: readonly OutlineItem[],
  closed: ReadonlySet<string>,
  search: string,
): readonly OutlineRow[] {
  const words = search.toLowerCase().trim();
  const matches = (item: OutlineItem): boolean =>
    words === '' ||
    [item.name, item.detail].some(
      (text) => text !== undefined && `${text.en} ${text.ja}`.toLowerCase().includes(words),
    ) ||
    item.children.some(matches);
  const rows = (
    list: readonly OutlineItem[],
    level: number,
    parent: string | undefined,
  ): readonly OutlineRow[] => {
    const shown = list.filter(matches);
    return shown.flatMap((item, index) => [
      { item, level, position: index + 1, siblings: shown.length, parent },
      ...(closed.has(item.key) && words === '' ? [] : rows(item.children, level + 1, item.key)),
    ]);
  };
  return rows(items, 1, undefined);
}
