import { defineKind } from '../contract/kind.ts';
import { layoutSizes } from '../contract/layoutSizes.ts';
import { internetFields } from './props.ts';
import { internetText } from './text.ts';

export const internet = defineKind({
  id: 'internet',
  category: 'outside',
  icon: 'internet',
  shape: 'zone',
  size: layoutSizes.internet,
  abbreviation: 'internet',
  naming: { pattern: /^.{1,80}$/u, example: 'Internet' },
  placement: { on: 'canvas' },
  fields: internetFields,
  text: internetText,
  facts: () => [],
  baseName: () => 'Internet',
});
