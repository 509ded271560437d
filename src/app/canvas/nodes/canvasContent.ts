import type { Size } from '../../../core/lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../../../core/model/designDocument.ts';
import { dockedChips } from '../../../core/placement/dockedChips.ts';
import { factsOf } from '../../../core/picture/factsOf.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import type { Fact, Shape } from '../../../core/kinds/contract/kind.ts';
import { sizeOf } from '../../../core/placement/absoluteRect.ts';
import { headerChip, type HeaderChip } from '../../../core/picture/headerChip.ts';

export interface ChipContent {
  readonly id: ResourceId;
  readonly name: string;
  readonly icon: string;
}

/** What a previewed fix does to a resource. */
export type Mark = 'added' | 'changed' | 'removed' | undefined;

/** What the design alone says of a card or container. */
export type ResourceContent = {
  /** The resource that is selected by a click: of a projection, its owner. */
  readonly resource: ResourceId;
  readonly name: string;
  readonly icon: string;
  readonly shape: Shape;
  readonly facts: readonly Fact[];
  readonly chips: readonly ChipContent[];
  readonly headerChip?: HeaderChip | undefined;
  /** Docked on a card, whose second line names it: no chip of its own. */
  readonly policies: readonly ResourceId[];
  readonly size: Size;
  readonly hasChildren: boolean;
};

/** What a card or container shows, apart from findings and what is under the pointer. */
export type CanvasContent = Omit<ResourceContent, 'chips'> & {
  readonly chips: readonly MarkedChip[];
  readonly readOnly: boolean;
  readonly mark: Mark;
};

export type MarkedChip = ChipContent & { readonly mark: Mark };

/** What is shown of a resource that has a place of its own. */
export function canvasContent(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource,
  parents: ReadonlySet<ResourceId>,
): ResourceContent {
  const kind = kindOf(resource.kind);
  return {
    resource: id,
    name: resource.name,
    icon: kind?.id ?? 'severity-unknown',
    shape: kind?.shape ?? 'card',
    facts: factsOf(document, id),
    chips: showsChips(kind?.shape) ? chipsOf(document, id) : [],
    headerChip: kind?.shape === 'virtual-network' ? headerChip(document, id) : undefined,
    policies: kind?.shape === 'card' ? dockedChips(document, id).map((chip) => chip.id) : [],
    size: sizeOf(resource),
    hasChildren: parents.has(id),
  };
}

// A card names its policy in its second line instead, and a network has one chip in its header.
function showsChips(shape: Shape | undefined): boolean {
  return shape !== 'card' && shape !== 'virtual-network';
}

function chipsOf(document: DesignDocument, id: ResourceId): readonly ChipContent[] {
  return dockedChips(document, id).map((chip) => ({
    id: chip.id,
    name: document.resources[chip.id]?.name ?? '',
    icon: chip.kind,
  }));
}
