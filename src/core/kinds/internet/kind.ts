import { defineKind } from '../contract/kind.ts';
import { layoutSizes } from '../contract/layoutSizes.ts';
import { internetFields } from './props.ts';
import { internetText } from './text.ts';

export const internet = defineKind({
  id: 'internet',
  category: 'outside',
  glyph:
    '<circle cx="12" cy="12" r="9"/><path d="M12 3c2.6 2.5 4 5.6 4 9s-1.4 6.5-4 9c-2.6-2.5-4-5.6-4-9s1.4-6.5 4-9zM3.3 9.5h17.4M3.3 14.5h17.4"/>',
  shape: 'zone',
  size: layoutSizes.internet,
  abbreviation: 'internet',
  naming: { pattern: /^.{1,80}$/u, example: 'Internet' },
  placement: { on: 'canvas' },
  flowEnds: [],
  fields: internetFields,
  text: internetText,
  facts: () => [],
  baseName: () => 'Internet',
});
