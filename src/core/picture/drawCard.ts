import { kindOf } from '../kinds/registry/kinds.ts';
import { factsOf } from './factsOf.ts';
import type { Fact } from '../kinds/contract/kind.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { plannedAddress } from '../addressing/plannedAddress.ts';
import type { Projection } from '../placement/projections.ts';
import type { Rect } from '../lib/geometry.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { fill, verbatim } from '../text/text.ts';
import type { Brush } from './brush.ts';
import { pictureText } from './pictureText.ts';
import type { Standing } from './Standing.ts';

const { card, radius } = layoutSizes;
const nameLine = 17;
const factLine = 15;
const textEnd = 8;
const factIcon = 12;

/** A resource: icon, name and the two facts that matter. */
export function drawCard(brush: Brush, document: DesignDocument, { id, resource, rect }: Standing): string {
  const { colours } = brush;
  const icon = kindOf(resource.kind)?.id ?? '';
  const inMicrosoft = kindOf(resource.kind)?.placement.on === 'microsoft';
  return (
    brush.box({ ...rect, y: rect.y + 1 }, radius.card, { fill: colours.shadow }) +
    brush.box(rect, radius.card, { fill: colours.card, stroke: colours.cardEdge }) +
    content(
      brush,
      rect,
      icon,
      inMicrosoft ? colours.teal : colours.text1,
      resource.name,
      factsOf(document, id).slice(0, 2),
    )
  );
}

/** The address of a resource that stands elsewhere. */
export function drawProjection(brush: Brush, document: DesignDocument, { owner, rect }: Projection): string {
  const { colours } = brush;
  const address = plannedAddress(document, owner, 'api-server');
  const ownerName = document.resources[owner]?.name ?? '';
  const facts: readonly Fact[] = [
    ...(address === undefined ? [] : [{ text: verbatim(address), monospace: true }]),
    { text: fill(pictureText.of, { name: ownerName }) },
  ];
  return (
    brush.box(rect, radius.card, { fill: colours.card, stroke: colours.teal, 'stroke-dasharray': '4 3' }) +
    content(brush, rect, 'private-endpoint', colours.teal, brush.say(pictureText.apiServer), facts)
  );
}

function content(
  brush: Brush,
  rect: Rect,
  icon: string,
  iconColour: string,
  name: string,
  facts: readonly Fact[],
): string {
  const { text1, text2 } = brush.colours;
  const x = rect.x + card.textX;
  const room = rect.width - card.textX - textEnd;
  const top = rect.y + (rect.height - nameLine - facts.length * factLine) / 2;
  const lines = facts.map((fact, index) => {
    const baseline = top + nameLine + index * factLine + 11;
    const indent = fact.icon === undefined ? 0 : factIcon + 4;
    const mark =
      fact.icon === undefined ? '' : brush.glyph(fact.icon, { x, y: baseline - 10 }, factIcon, text2);
    return (
      mark +
      brush.text(
        brush.say(fact.text),
        { x: x + indent, y: baseline },
        {
          size: 11.5,
          colour: text2,
          monospace: fact.monospace === true,
          room: room - indent,
        },
      )
    );
  });
  return (
    brush.glyph(
      icon,
      { x: rect.x + card.iconX, y: rect.y + (rect.height - card.icon) / 2 },
      card.icon,
      iconColour,
    ) +
    brush.text(name, { x, y: top + 13 }, { size: 13, weight: 600, colour: text1, room }) +
    lines.join('')
  );
}
