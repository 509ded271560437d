import type { Node } from '@xyflow/react';
import { deepEqual } from '../../../core/lib/deepEqual.ts';
import type { Point, Rect } from '../../../core/lib/geometry.ts';
import { absoluteRect, isPlaced } from '../../../core/placement/absoluteRect.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { pictureText } from '../../../core/picture/pictureText.ts';
import { microsoftZone } from '../../../core/placement/microsoftZone.ts';
import { projections } from '../../../core/placement/projections.ts';
import { plannedAddress } from '../../../core/addressing/plannedAddress.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { fill, verbatim, type Language } from '../../../core/text/text.ts';
import { canvasContent, type CanvasContent, type ResourceContent } from './canvasContent.ts';
import type { PreviewMarks } from './previewMarks.ts';
import { canvasText } from '../text.ts';

export type CanvasNodeType = 'zone' | 'microsoft' | 'virtual-network' | 'subnet' | 'card' | 'projection';
export type CanvasNode = Node<CanvasContent, CanvasNodeType>;

export interface CanvasNodesInput {
  readonly document: DesignDocument;
  readonly selected: readonly ResourceId[];
  /** Positions of what is being moved; they win over the document's. */
  readonly moving: ReadonlyMap<ResourceId, Point>;
  readonly marks: PreviewMarks;
  readonly readOnly: boolean;
  readonly language: Language;
}

// Traffic is drawn at 1, later in the page than the subnets, so it runs over containers and under cards.
const layers: Readonly<Record<CanvasNodeType, number>> = {
  microsoft: 0,
  zone: 0,
  'virtual-network': 0,
  subnet: 1,
  card: 2,
  projection: 2,
};

export const microsoftNodeId = 'zone:microsoft';

export function projectionNodeId(owner: ResourceId): string {
  return `projection:${owner}`;
}

function byReading(a: Rect, b: Rect): number {
  return a.y - b.y || a.x - b.x;
}

/**
 * Makes the nodes of a design. It remembers the last ones and hands out the very same object for a card that did not
 * change, so that a drag draws one card again and not all.
 */
export function createCanvasNodes(): (input: CanvasNodesInput) => readonly CanvasNode[] {
  let last: ReadonlyMap<string, CanvasNode> = new Map();
  let made: (Made & { readonly entries: readonly Entry[] }) | undefined;

  return (input) => {
    if (made === undefined || !isMadeFrom(made, input)) {
      const { document, marks, readOnly, language } = input;
      const entries = entriesOf(input).map((entry) => withKnownContent(entry, last.get(entry.id)));
      made = { document, marks, readOnly, language, entries };
    }
    const selected = new Set(input.selected);
    const nodes = made.entries.map((entry) => nodeOf(entry, input, selected, last.get(entry.id)));
    last = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  };
}

/** What a card shows depends on; where it stands and whether it is selected comes on top. */
type Made = Pick<CanvasNodesInput, 'document' | 'marks' | 'readOnly' | 'language'>;

function isMadeFrom(made: Made, { document, marks, readOnly, language }: CanvasNodesInput): boolean {
  return (
    made.document === document &&
    made.marks === marks &&
    made.readOnly === readOnly &&
    made.language === language
  );
}

function withKnownContent(entry: Entry, known: CanvasNode | undefined): Entry {
  return known !== undefined && deepEqual(known.data, entry.data) ? { ...entry, data: known.data } : entry;
}

interface Entry {
  readonly id: string;
  readonly type: CanvasNodeType;
  readonly parent: ResourceId | undefined;
  readonly position: Point;
  readonly data: CanvasContent;
  readonly label: string;
}

const depths: readonly (readonly CanvasNodeType[])[] = [
  ['zone', 'microsoft', 'virtual-network'],
  ['subnet'],
  ['card', 'projection'],
];

/** Parents before children, each depth in reading order: that is the order of the Tab key. */
function entriesOf({ document, marks, readOnly, language }: CanvasNodesInput): readonly Entry[] {
  const shown = (content: ResourceContent): CanvasContent => ({
    ...content,
    chips: content.chips.map((chip) => ({ ...chip, mark: marks.get(chip.id) })),
    readOnly,
    mark: marks.get(content.resource),
  });
  const parents = new Set(Object.values(document.resources).flatMap(({ parent }) => parent ?? []));
  const placed = Object.entries(document.resources).flatMap(([id, resource]) => {
    const rect = absoluteRect(document, id);
    if (rect === undefined || !isPlaced(resource)) return [];
    const content = canvasContent(document, id, resource, parents);
    const type = content.shape === 'chip' || content.shape === 'line' ? 'card' : content.shape;
    const parent =
      resource.parent !== undefined && resource.parent in document.resources ? resource.parent : undefined;
    const label = [
      kindOf(resource.kind)?.text.name[language],
      resource.name,
      ...content.facts.map((fact) => fact.text[language]),
      parent === undefined
        ? undefined
        : fill(canvasText.inContainer, { name: document.resources[parent]?.name ?? '' })[language],
    ]
      .filter((part) => part !== undefined)
      .join(', ');
    const entry: Entry = { id, type, parent, position: resource.position, data: shown(content), label };
    return [{ entry, rect }];
  });
  const all = [
    ...placed,
    ...projectionEntries(document, language, shown),
    ...microsoftEntry(document, language, shown),
  ];
  return depths.flatMap((types) =>
    all
      .filter(({ entry }) => types.includes(entry.type))
      .toSorted((a, b) => byReading(a.rect, b.rect))
      .map(({ entry }) => entry),
  );
}

type Show = (content: ResourceContent) => CanvasContent;

function projectionEntries(document: DesignDocument, language: Language, shown: Show) {
  return projections(document).map(({ owner, subnet, rect }) => {
    const origin = absoluteRect(document, subnet) ?? rect;
    const name = document.resources[owner]?.name ?? '';
    const of = fill(canvasText.ofOwner, { name });
    const content = {
      resource: owner,
      name: pictureText.apiServer[language],
      icon: 'private-endpoint',
      shape: 'card' as const,
      facts: [{ text: verbatim(plannedAddress(document, owner, 'api-server') ?? '–') }, { text: of }],
      chips: [],
      policies: [],
      size: { width: rect.width, height: rect.height },
      hasChildren: false,
    };
    const position = { x: rect.x - origin.x, y: rect.y - origin.y };
    const entry: Entry = {
      id: projectionNodeId(owner),
      type: 'projection',
      parent: subnet,
      position,
      data: shown(content),
      label: `${content.name}, ${of[language]}`,
    };
    return { entry, rect };
  });
}

function microsoftEntry(document: DesignDocument, language: Language, shown: Show) {
  const rect = microsoftZone(document);
  if (rect === undefined) return [];
  const name = pictureText.microsoft[language];
  const content = {
    resource: microsoftNodeId,
    name,
    icon: 'ui-lock',
    shape: 'zone' as const,
    facts: [{ text: pictureText.runByAzure }],
    chips: [],
    policies: [],
    size: { width: rect.width, height: rect.height },
    hasChildren: true,
  };
  const entry: Entry = {
    id: microsoftNodeId,
    type: 'microsoft',
    parent: undefined,
    position: { x: rect.x, y: rect.y },
    data: shown(content),
    label: name,
  };
  return [{ entry, rect }];
}

/** The node of an entry: the known one where nothing of it changed. */
function nodeOf(
  entry: Entry,
  input: CanvasNodesInput,
  selection: ReadonlySet<ResourceId>,
  known: CanvasNode | undefined,
): CanvasNode {
  const { id, type, parent, data, label } = entry;
  const position = input.moving.get(id) ?? entry.position;
  const selected = selection.has(data.resource);
  const isKnown =
    known !== undefined &&
    known.data === data &&
    known.selected === selected &&
    known.position.x === position.x &&
    known.position.y === position.y &&
    known.parentId === parent &&
    known.ariaLabel === label;
  if (isKnown) return known;
  const { width, height } = data.size;
  const derived = type === 'microsoft' || type === 'projection';
  return {
    id,
    type,
    position,
    ...(parent === undefined ? {} : { parentId: parent }),
    width,
    height,
    measured: { width, height },
    handles: [],
    zIndex: layers[type],
    selected,
    draggable: !derived && !data.readOnly,
    selectable: type !== 'microsoft',
    focusable: type !== 'microsoft',
    connectable: false,
    deletable: false,
    ariaLabel: label,
    data,
  };
}
