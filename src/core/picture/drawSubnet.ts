import { factsOf } from './factsOf.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Brush } from './brush.ts';
import { textWidth } from './fitText.ts';
import type { Standing } from './Standing.ts';

const { radius, padding, wideSubnet } = layoutSizes;
const nameSize = 13;
const rangeSize = 11.5;

/** A subnet with its range: below the name, or beside it where there is room. */
export function drawSubnet(brush: Brush, document: DesignDocument, { id, resource, rect }: Standing): string {
  const { colours } = brush;
  const [range] = factsOf(document, id);
  const wide = rect.width >= wideSubnet;
  const x = rect.x + padding;
  const name = { size: nameSize, weight: 600, colour: colours.text1, room: rect.width - 2 * padding };
  const rangeAt = wide
    ? { x: x + textWidth(resource.name, nameSize, false, true) + 8, y: rect.y + 24 }
    : { x, y: rect.y + 32 };
  return (
    brush.box(rect, radius.subnet, { fill: colours.subnet, stroke: colours.subnetEdge }) +
    brush.text(resource.name, { x, y: rect.y + (wide ? 24 : 17) }, name) +
    (range === undefined
      ? ''
      : brush.text(brush.say(range.text), rangeAt, {
          size: rangeSize,
          colour: colours.text3,
          monospace: true,
        }))
  );
}
