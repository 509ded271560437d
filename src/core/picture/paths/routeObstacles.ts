import { inset, type Rect } from '../../lib/geometry.ts';
import { isList } from '../../lib/isList.ts';
import { absoluteRect } from '../../placement/absoluteRect.ts';
import { dockedChips } from '../../placement/dockedChips.ts';
import { kindOf } from '../../kinds/registry/kinds.ts';
import { layoutSizes } from '../../kinds/contract/layoutSizes.ts';
import { headerChipRect } from '../drawChips.ts';
import { headerChip } from '../headerChip.ts';
import { microsoftZone } from '../../placement/microsoftZone.ts';
import { pictureText } from '../pictureText.ts';
import { projections } from '../../placement/projections.ts';
import type { DesignDocument } from '../../model/designDocument.ts';

/** What a line on the canvas has to respect. */
export interface RouteObstacles {
  /** Cards, chips and header texts: never crossed. */
  readonly blocks: readonly Rect[];
  /** Containers: their borders may be crossed at a right angle; their inside is avoided. */
  readonly containers: readonly Rect[];
}

const { header, chip } = layoutSizes;
const letter = { name: 7.2, mono: 7, chip: 6.4 };

/** Where the name and range of a container stand. */
function headerText(rect: Rect, name: string, range: string, wide: boolean): Rect {
  const nameWidth = name.length * letter.name;
  const rangeWidth = range.length * letter.mono;
  const width = 40 + (wide ? nameWidth + rangeWidth : Math.max(nameWidth, rangeWidth));
  return { x: rect.x, y: rect.y, width: Math.min(rect.width, width), height: header - 4 };
}

function chipRow(rect: Rect, names: readonly string[]): Rect {
  const width = names.reduce((sum, name) => sum + 34 + name.length * letter.chip + chip.gap, 0);
  return { x: rect.x + chip.x, y: rect.y + rect.height - chip.height / 2, width, height: chip.height };
}

/** All that stands in the way on the canvas. */
export function routeObstacles(document: DesignDocument, endpoints: readonly Rect[] = []): RouteObstacles {
  const blocks: Rect[] = [...endpoints, ...projections(document).map(({ rect }) => rect)];
  const containers: Rect[] = [];
  for (const [id, resource] of Object.entries(document.resources)) {
    const rect = absoluteRect(document, id);
    const shape = kindOf(resource.kind)?.shape;
    if (rect === undefined) continue;
    if (shape === 'card') blocks.push(rect);
    if (shape === 'subnet' || shape === 'virtual-network' || shape === 'zone') {
      containers.push(rect);
      const range = rangeOf(resource.props);
      const wide = shape !== 'subnet' || rect.width >= layoutSizes.wideSubnet;
      blocks.push(headerText(rect, resource.name, range, wide));
      const inHeader = shape === 'virtual-network' ? headerChip(document, id) : undefined;
      if (inHeader !== undefined) blocks.push(headerChipRect(rect, inHeader.icon, inHeader.text.en));
      if (shape === 'virtual-network') continue;
      const chips = dockedChips(document, id).map((docked) => document.resources[docked.id]?.name ?? '');
      if (chips.length > 0) blocks.push(chipRow(rect, chips));
    }
  }
  const zone = microsoftZone(document);
  if (zone !== undefined) {
    containers.push(zone);
    blocks.push(headerText(zone, pictureText.microsoft.en, pictureText.runByAzure.en, true));
  }
  return { blocks, containers };
}

function rangeOf(props: DesignDocument['resources'][string]['props']): string {
  const range = props['addressPrefix'] ?? props['addressSpace'];
  if (typeof range === 'string') return range;
  return isList(range) ? range.filter((each) => typeof each === 'string').join(', ') : '';
}

/** A rectangle with room around it. */
export function grown(rect: Rect, by: number): Rect {
  return inset(rect, -by);
}
