import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { onPremisesFields } from './props.ts';
import { onPremisesText } from './text.ts';

export const onPremises = defineKind({
  id: 'on-premises',
  category: 'outside',
  icon: 'on-premises',
  shape: 'zone',
  size: { width: 200, height: 100 },
  abbreviation: 'lgw',
  naming: { ...networkNaming, example: 'lgw-tokyo' },
  placement: { on: 'canvas', side: 'left' },
  fields: onPremisesFields,
  text: onPremisesText,
  facts: ({ addressSpace }) => [{ text: verbatim(addressSpace.join(', ')), monospace: true }],
});
