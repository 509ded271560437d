import { deepEqual } from '../lib/deepEqual.ts';
import { verbatim, type Text } from '../text/text.ts';
import { alignIds } from './alignIds.ts';
import type { Catalogue } from './catalogue.ts';
import type { DesignDocument, LinkId, ResourceId } from './designDocument.ts';
import { flowChanges, type FlowChange } from './flowChanges.ts';
import { propsChanges, type FieldChange } from './propsChanges.ts';

interface Subject {
  /** The kind as a person calls it. */
  readonly kind: Text;
  readonly name: string;
}

/** One thing that differs between two states of a design: plain data, ready to be listed. */
export type Change =
  | (Subject & { readonly type: 'added' | 'removed'; readonly id: ResourceId })
  | (Subject & { readonly type: 'changed'; readonly id: ResourceId; readonly fields: readonly FieldChange[] })
  | (Subject & { readonly type: 'link-added' | 'link-removed'; readonly id: LinkId })
  | (Subject & {
      readonly type: 'link-changed';
      readonly id: LinkId;
      readonly fields: readonly FieldChange[];
    })
  | FlowChange
  | { readonly type: 'design-changed'; readonly fields: readonly FieldChange[] };

/**
 * What `after` means that `before` does not: settings, resources, links and flows, each in the order of `after` with
 * removals last. Waivers, comments and notes are said about a design, and are no part of what it means. Resources are the
 * same by id and kind, else by kind, name and container. Where things stand on the canvas is no difference; in which container, is one.
 */
export function diff(
  earlier: DesignDocument,
  after: DesignDocument,
  catalogue: Catalogue,
): readonly Change[] {
  const before = alignIds(earlier, after, catalogue);
  return [
    ...designChanges(before, after),
    ...resourceChanges(before, after, catalogue),
    ...linkChanges(before, after, catalogue),
    ...flowChanges(before, after),
  ];
}

const labels = {
  name: { en: 'Name', ja: '名前' },
  parent: { en: 'Stands in', ja: '配置先' },
  kind: { en: 'Kind', ja: '種類' },
  from: { en: 'From', ja: '接続元' },
  to: { en: 'To', ja: '接続先' },
  region: { en: 'Region', ja: 'リージョン' },
  environment: { en: 'Environment', ja: '環境' },
  prefix: { en: 'Prefix', ja: 'プレフィックス' },
  tags: { en: 'Tags', ja: 'タグ' },
  notes: { en: 'Notes', ja: 'メモ' },
  ruleSet: { en: 'Rule set', ja: 'ルールセット' },
  groups: { en: 'Resource groups', ja: 'リソースグループ' },
  group: { en: 'Resource group', ja: 'リソースグループ' },
  existing: { en: 'Existing resource', ja: '既存リソース' },
} as const satisfies Record<string, Text>;

const nothing: Text = { en: 'none', ja: 'なし' };

function plainChange(key: keyof typeof labels, before: string, after: string): readonly FieldChange[] {
  return before === after ? [] : [change(key, before, after)];
}

/** A change that is known to be one, although what is named may have one name before and after. */
function change(key: keyof typeof labels, before: string, after: string): FieldChange {
  const textOf = (value: string): Text => (value === '' ? nothing : verbatim(value));
  return { path: [key], label: labels[key], before: textOf(before), after: textOf(after) };
}

function designChanges(before: DesignDocument, after: DesignDocument): readonly Change[] {
  const [a, b] = [before.settings, after.settings];
  const tagsOf = (tags: DesignDocument['settings']['tags']): string =>
    Object.entries(tags)
      .map(([key, value]) => `${key}=${value}`)
      .toSorted()
      .join(', ');
  const fields = [
    ...plainChange('name', before.name, after.name),
    ...plainChange('region', a.region, b.region),
    ...plainChange('environment', a.environment, b.environment),
    ...plainChange('prefix', a.prefix, b.prefix),
    ...(deepEqual(a.tags, b.tags) ? [] : [change('tags', tagsOf(a.tags), tagsOf(b.tags))]),
    ...plainChange('notes', a.notes, b.notes),
    ...plainChange('ruleSet', a.ruleSet ?? '', b.ruleSet ?? ''),
    ...(deepEqual(a.groups, b.groups) ? [] : [change('groups', groupsText(a.groups), groupsText(b.groups))]),
  ];
  return fields.length === 0 ? [] : [{ type: 'design-changed', fields }];
}

function groupsText(groups: DesignDocument['settings']['groups']): string {
  return Object.entries(groups)
    .map(
      ([key, { name, subscription }]) =>
        `${key}=${subscription === undefined ? '' : `${subscription}/`}${name}`,
    )
    .toSorted()
    .join(', ');
}

function namesIn(document: DesignDocument): (id: ResourceId | undefined) => string {
  return (id) => (id === undefined ? '' : (document.resources[id]?.name ?? id));
}

function kindName(catalogue: Catalogue, kind: string): Text {
  return catalogue(kind)?.name ?? verbatim(kind);
}

function resourceChanges(
  before: DesignDocument,
  after: DesignDocument,
  catalogue: Catalogue,
): readonly Change[] {
  const [nameBefore, nameAfter] = [namesIn(before), namesIn(after)];
  const kept = Object.entries(after.resources).flatMap(([id, now]): readonly Change[] => {
    const subject = { id, kind: kindName(catalogue, now.kind), name: now.name };
    const then = before.resources[id];
    if (then === undefined) return [{ ...subject, type: 'added' }];
    if (then === now || deepEqual(then, now)) return [];
    const fields = [
      ...plainChange('name', then.name, now.name),
      ...plainChange('kind', then.kind, now.kind),
      ...(then.parent === now.parent
        ? []
        : [change('parent', nameBefore(then.parent), nameAfter(now.parent))]),
      ...plainChange('group', then.group ?? '', now.group ?? ''),
      ...plainChange('existing', then.existing ?? '', now.existing ?? ''),
      ...propsChanges(catalogue(now.kind), then.props, now.props, nameBefore, nameAfter),
    ];
    return fields.length === 0 ? [] : [{ ...subject, type: 'changed', fields }];
  });
  const gone = Object.entries(before.resources).flatMap(([id, { kind, name }]): readonly Change[] =>
    after.resources[id] === undefined ? [{ type: 'removed', id, kind: kindName(catalogue, kind), name }] : [],
  );
  return [...kept, ...gone];
}

function linkChanges(before: DesignDocument, after: DesignDocument, catalogue: Catalogue): readonly Change[] {
  const [nameBefore, nameAfter] = [namesIn(before), namesIn(after)];
  const kept = Object.entries(after.links).flatMap(([id, now]): readonly Change[] => {
    const name = `${nameAfter(now.from)} -> ${nameAfter(now.to)}`;
    const subject = { id, kind: kindName(catalogue, now.kind), name };
    const then = before.links[id];
    if (then === undefined) return [{ ...subject, type: 'link-added' }];
    const fields = [
      ...(then.from === now.from ? [] : [change('from', nameBefore(then.from), nameAfter(now.from))]),
      ...(then.to === now.to ? [] : [change('to', nameBefore(then.to), nameAfter(now.to))]),
      ...propsChanges(catalogue(now.kind), then.props, now.props, nameBefore, nameAfter),
    ];
    return fields.length === 0 ? [] : [{ ...subject, type: 'link-changed', fields }];
  });
  const gone = Object.entries(before.links).flatMap(([id, { kind, from, to }]): readonly Change[] => {
    const name = `${nameBefore(from)} -> ${nameBefore(to)}`;
    return after.links[id] === undefined
      ? [{ type: 'link-removed', id, kind: kindName(catalogue, kind), name }]
      : [];
  });
  return [...kept, ...gone];
}
