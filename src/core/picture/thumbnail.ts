import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { microsoftZone } from '../placement/microsoftZone.ts';
import { projections } from '../placement/projections.ts';
import { inset, type Rect } from '../lib/geometry.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { createBrush, fonts, ground, type Brush, type PictureOptions } from './brush.ts';
import { textWidth } from './fitText.ts';
import { drawLane, type Lane } from './lane.ts';
import { drawPeeringLine } from './drawPeering.ts';
import { peerings } from './paths/peerings.ts';
import { pictureBounds, standingOf } from './picture.ts';
import { pictureText } from './pictureText.ts';
import { element, escapeXml } from './element.ts';

const { radius, header, padding, wideSubnet } = layoutSizes;

/** The rectangle in which a card is drawn: wider than on the canvas, because its label is larger. */
export function thumbnailCard({ x, y, width, height }: Rect): Rect {
  return { x: x - widening, y, width: width + 2 * widening, height };
}

// Less than half of the gap between cards.
const widening = layoutSizes.cardGap.x * 0.4;

/** The size on screen that a thumbnail is drawn for; it scales to others. */
export const thumbnailSize = { width: 456, height: 290 };

/** A card that stands for somebody outside, such as the attacker, while lanes are shown. */
export interface ThumbnailEndpoint {
  readonly label: string;
  readonly icon: string;
  readonly rect: Rect;
}

export interface ThumbnailOptions extends PictureOptions {
  /** What flows, drawn over the design; endpoints are the cards at which it starts and ends outside. */
  readonly lanes?: readonly Lane[];
  readonly endpoints?: readonly ThumbnailEndpoint[];
}

/**
 * The design as a small picture: zones, networks, subnets and cards with one short label each, in a size that can be
 * read when the whole is about 456 px wide.
 */
export function thumbnail(document: DesignDocument, options: ThumbnailOptions): string {
  const brush = createBrush(options);
  const bounds = framed(inset(pictureBounds(document), layoutSizes.canvasGap.x / 4));
  const unit = bounds.width / thumbnailSize.width;
  const pen = createPen(brush, unit);
  const zone = microsoftZone(document);
  const { colours } = brush;
  const empty = Object.keys(document.resources).length === 0;
  const layers = [
    ...(empty ? [pen.ask(emptyRect(bounds), brush.say(pictureText.empty))] : []),
    ...standingOf(document, 'zone').map(({ resource, rect }) =>
      pen.container(rect, radius.zone, resource.name, colours.text2, {
        fill: colours.canvas,
        stroke: colours.ghost,
        'stroke-dasharray': `${3 * unit} ${2 * unit}`,
      }),
    ),
    ...(zone === undefined
      ? []
      : [
          pen.container(
            zone,
            radius.zone,
            pen.whole(brush.say(pictureText.microsoft), zone) || brush.say(pictureText.microsoftShort),
            colours.text2,
            {
              fill: brush.hatch,
              stroke: colours.microsoftEdge,
            },
          ),
        ]),
    ...standingOf(document, 'virtual-network').map(({ resource, rect }) =>
      pen.container(rect, radius.virtualNetwork, resource.name, colours.network, {
        fill: colours.networkGround,
        stroke: colours.networkEdge,
      }),
    ),
    ...standingOf(document, 'subnet').map(({ resource, rect }) =>
      pen.container(rect, radius.subnet, rect.width < wideSubnet ? '' : resource.name, colours.text2, {
        fill: colours.subnet,
        stroke: colours.subnetEdge,
      }),
    ),
    ...peerings(document).map((peering) => drawPeeringLine(brush, peering, colours.networkEdge, unit)),
    ...standingOf(document, 'card').map(({ resource, rect }) => {
      const kind = kindOf(resource.kind);
      const inMicrosoft = kind?.placement.on === 'microsoft';
      return pen.card(
        rect,
        kind?.id ?? '',
        kind?.shortName ?? resource.name,
        inMicrosoft ? colours.teal : colours.text1,
      );
    }),
    ...projections(document).map(({ rect }) =>
      pen.card(rect, 'private-endpoint', brush.say(pictureText.apiServerShort), colours.teal),
    ),
    ...(options.endpoints ?? []).map(({ rect, icon, label }) => pen.card(rect, icon, label, colours.text1)),
    ...(options.lanes ?? []).map((lane) => drawLane(brush, lane, unit)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`,
      role: 'img',
      'font-family': fonts.sans,
      'xml:lang': options.language,
    },
    element('title', {}, escapeXml(document.name)),
    brush.definitions,
    ground(brush, options.theme, bounds),
    ...layers,
  );
}

/** The bounds widened to the shape of a thumbnail, with the design in the middle; small designs are not blown up. */
function framed({ x, y, width, height }: Rect): Rect {
  const scale = Math.max(width / thumbnailSize.width, height / thumbnailSize.height, 1);
  const frame = { width: thumbnailSize.width * scale, height: thumbnailSize.height * scale };
  return { x: x - (frame.width - width) / 2, y: y - (frame.height - height) / 2, ...frame };
}

interface Pen {
  container(
    rect: Rect,
    radius: number,
    name: string,
    colour: string,
    style: Readonly<Record<string, string | number>>,
  ): string;
  card(rect: Rect, icon: string, name: string, iconColour: string): string;
  /** The name where it fits as a whole, else nothing. */
  whole(name: string, rect: Rect): string;
  /** An empty place that asks for something. */
  ask(rect: Rect, text: string): string;
}

/** Draws in units of a pixel on screen, so that labels stay readable however large the design is. */
function createPen(brush: Brush, unit: number): Pen {
  const nameSize = 10 * unit;
  const labelSize = 10 * unit;
  const icon = 11 * unit;
  const roomFor = (rect: Rect): number => rect.width - 2 * padding;
  return {
    container: (rect, corner, name, colour, style) =>
      brush.box(rect, corner, { ...style, 'stroke-width': unit }) +
      brush.text(
        name,
        { x: rect.x + padding, y: rect.y + header / 2 + nameSize * 0.36 },
        {
          size: nameSize,
          weight: 600,
          colour,
          room: roomFor(rect),
        },
      ),
    card: (card, name, label, iconColour) => {
      const rect = thumbnailCard(card);
      const left = 4 * unit;
      const textX = left + icon + 3 * unit;
      const middle = rect.y + rect.height / 2;
      return (
        brush.box(rect, radius.card, {
          fill: brush.colours.card,
          stroke: brush.colours.cardEdge,
          'stroke-width': unit,
        }) +
        brush.glyph(name, { x: rect.x + left, y: middle - icon / 2 }, icon, iconColour) +
        brush.text(
          label,
          { x: rect.x + textX, y: middle + labelSize * 0.36 },
          {
            size: labelSize,
            colour: brush.colours.text1,
            weight: 500,
            room: rect.width - textX - unit,
          },
        )
      );
    },
    whole: (name, rect) => (textWidth(name, nameSize, false, true) <= roomFor(rect) ? name : ''),
    ask: (rect, text) => {
      const { colours } = brush;
      const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      const plus = 20 * unit;
      const dashes = { fill: 'none', stroke: colours.networkEdge, 'stroke-width': 1.2 * unit };
      return (
        brush.box(rect, radius.virtualNetwork, { ...dashes, 'stroke-dasharray': `${5 * unit} ${4 * unit}` }) +
        brush.box(
          { x: centre.x - 18 * unit, y: centre.y - 28 * unit, width: 36 * unit, height: 36 * unit },
          18 * unit,
          { fill: colours.blueTint },
        ) +
        brush.glyph('ui-plus', { x: centre.x - plus / 2, y: centre.y - 20 * unit }, plus, colours.blue) +
        brush.text(
          text,
          { x: centre.x, y: centre.y + 28 * unit },
          {
            size: 11 * unit,
            colour: colours.text3,
            anchor: 'middle',
          },
        )
      );
    },
  };
}

/** What an empty canvas asks for, in the middle. */
function emptyRect({ x, y, width, height }: Rect): Rect {
  const size = { width: width * 0.52, height: height * 0.43 };
  return { x: x + (width - size.width) / 2, y: y + (height - size.height) / 2, ...size };
}
