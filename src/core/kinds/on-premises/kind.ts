import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { onPremisesFields } from './props.ts';
import { onPremisesText } from './text.ts';

export const onPremises = defineKind({
  id: 'on-premises',
  category: 'outside',
  glyph:
    '<path d="M5 21V5A1.5 1.5 0 0 1 6.5 3.5h6A1.5 1.5 0 0 1 14 5v16M14 10h3.5a1.5 1.5 0 0 1 1.5 1.5V21M3 21h18M8 8h3M8 12h3M8 16h3"/>',
  shape: 'zone',
  size: { width: 200, height: 100 },
  abbreviation: 'lgw',
  naming: { ...networkNaming, example: 'lgw-tokyo' },
  placement: { on: 'canvas', side: 'left' },
  flowEnds: ['source'],
  fields: onPremisesFields,
  text: onPremisesText,
  facts: ({ addressSpace }) => [{ text: verbatim(addressSpace.join(', ')), monospace: true }],
});
