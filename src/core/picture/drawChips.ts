import { dockedChips } from '../placement/dockedChips.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import type { Rect } from '../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { Brush } from './brush.ts';
import { textWidth } from './fitText.ts';
import { headerChip } from './headerChip.ts';

const { radius, chip } = layoutSizes;
const nameSize = 11.5;

/** What is docked on a container, straddling its bottom border; beyond two a count stands for the rest. */
export function drawChips(brush: Brush, document: DesignDocument, host: ResourceId, rect: Rect): string {
  const chips = dockedChips(document, host);
  const shown = chips.slice(0, chip.most).map(({ id, kind }) => ({
    icon: kindOf(kind)?.id,
    name: document.resources[id]?.name ?? '',
  }));
  const rest = chips.length - shown.length;
  const all = rest > 0 ? [...shown, { icon: undefined, name: `+${rest}` }] : shown;
  const widths = all.map(({ icon, name }) => chipWidth(icon, name));
  const room = rect.width - chip.x - all.length * chip.gap;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shrink = Math.min(1, room / whole);
  let x = rect.x + chip.x;
  const y = rect.y + rect.height - chip.height / 2;
  return all
    .map(({ icon, name }, index) => {
      const width = (widths[index] ?? 0) * shrink;
      const drawn = drawChip(brush, { x, y, width, height: chip.height }, icon, name);
      x += width + chip.gap;
      return drawn;
    })
    .join('');
}

/** What is docked on a virtual network, at the right end of its header. */
export function drawHeaderChip(
  brush: Brush,
  document: DesignDocument,
  network: ResourceId,
  rect: Rect,
): string {
  const docked = headerChip(document, network);
  if (docked === undefined) return '';
  const name = brush.say(docked.text);
  return drawChip(brush, headerChipRect(rect, docked.icon, name), docked.icon, name);
}

/** Where the chip of a header stands: it takes at most half of the width, the name of the network needs the rest. */
export function headerChipRect(rect: Rect, icon: string, name: string): Rect {
  const width = Math.min(chipWidth(icon, name), rect.width / 2);
  return { x: rect.x + rect.width - chip.x - width, y: rect.y + 9, width, height: chip.height };
}

const chipPadding = { left: 7, afterIcon: 4, right: 8 };

function chipTextX(icon: string | undefined): number {
  return chipPadding.left + (icon === undefined ? 2 : chip.icon + chipPadding.afterIcon);
}

/** The width that a chip takes with its whole name. */
export function chipWidth(icon: string | undefined, name: string): number {
  return chipTextX(icon) + textWidth(name, nameSize) + chipPadding.right;
}

/** A rounded label with a glyph; its name ends in an ellipsis where the rectangle is too narrow for it. */
export function drawChip(brush: Brush, rect: Rect, icon: string | undefined, name: string): string {
  const { colours } = brush;
  const glyphAt = { x: rect.x + chipPadding.left, y: rect.y + (rect.height - chip.icon) / 2 };
  const textX = chipTextX(icon);
  // Half a pixel more, because a name that is just as wide as its chip must not lose its last letter to rounding.
  const room = rect.width - textX - chipPadding.right + 0.5;
  return (
    brush.box(rect, radius.chip, { fill: colours.panel, stroke: colours.line }) +
    (icon === undefined ? '' : brush.glyph(icon, glyphAt, chip.icon, colours.text2)) +
    brush.text(name, { x: rect.x + textX, y: rect.y + 15 }, { size: nameSize, colour: colours.text1, room })
  );
}
