import { factsOf } from './factsOf.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import type { Rect } from '../lib/geometry.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Brush } from './brush.ts';
import { textWidth } from './fitText.ts';
import { pictureText } from './pictureText.ts';
import type { Standing } from './Standing.ts';

const { radius, padding } = layoutSizes;

const headerIcon = { x: 18, y: 12, size: 16 };
const headerText = { x: 40, y: 24 };
const nameSize = 13;
const rangeSize = 11.5;

function header(
  brush: Brush,
  rect: Rect,
  icon: string,
  name: string,
  colour: string,
  detail?: Detail,
): string {
  const nameWidth = textWidth(name, nameSize, false, true) + 8;
  const room = rect.width - headerText.x - padding;
  const detailX = rect.x + headerText.x + nameWidth;
  const detailRoom = room - nameWidth;
  return (
    brush.glyph(icon, { x: rect.x + headerIcon.x, y: rect.y + headerIcon.y }, headerIcon.size, colour) +
    brush.text(
      name,
      { x: rect.x + headerText.x, y: rect.y + headerText.y },
      {
        size: nameSize,
        weight: 600,
        colour,
        room,
      },
    ) +
    (detail === undefined || textWidth(detail.text, rangeSize, detail.monospace) > detailRoom
      ? ''
      : brush.text(
          detail.text,
          { x: detailX, y: rect.y + headerText.y },
          {
            size: rangeSize,
            colour: brush.colours.text3,
            monospace: detail.monospace,
          },
        ))
  );
}

interface Detail {
  readonly text: string;
  readonly monospace: boolean;
}

/** A zone that is drawn, such as the Internet, with what its kind says of it below its name. */
export function drawZone(brush: Brush, document: DesignDocument, { id, resource, rect }: Standing): string {
  const { colours } = brush;
  const facts = factsOf(document, id).map((fact, index) =>
    brush.text(
      brush.say(fact.text),
      { x: rect.x + headerIcon.x, y: rect.y + 52 + 15 * index },
      {
        size: rangeSize,
        colour: colours.text3,
        monospace: fact.monospace === true,
        room: rect.width - 2 * headerIcon.x,
      },
    ),
  );
  return (
    brush.box(rect, radius.zone, { fill: colours.canvas, stroke: colours.ghost, 'stroke-dasharray': '4 3' }) +
    header(brush, rect, kindOf(resource.kind)?.id ?? '', resource.name, colours.text1) +
    facts.join('')
  );
}

/** The space that Microsoft runs. */
export function drawMicrosoftZone(brush: Brush, rect: Rect): string {
  const detail = { text: brush.say(pictureText.runByAzure), monospace: false };
  return (
    brush.box(rect, radius.zone, { fill: brush.hatch, stroke: brush.colours.microsoftEdge }) +
    header(brush, rect, 'ui-lock', brush.say(pictureText.microsoft), brush.colours.text1, detail)
  );
}

/** A virtual network with its address space. */
export function drawVirtualNetwork(
  brush: Brush,
  document: DesignDocument,
  { id, resource, rect }: Standing,
): string {
  const { colours } = brush;
  const [range] = factsOf(document, id);
  const detail = range && { text: brush.say(range.text), monospace: true };
  return (
    brush.box(rect, radius.virtualNetwork, { fill: colours.networkGround, stroke: colours.networkEdge }) +
    header(brush, rect, kindOf(resource.kind)?.id ?? '', resource.name, colours.network, detail)
  );
}
