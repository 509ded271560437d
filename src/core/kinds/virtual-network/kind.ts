import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { virtualNetworkFields } from './props.ts';
import { virtualNetworkText } from './text.ts';

export const virtualNetwork = defineKind({
  id: 'virtual-network',
  category: 'network',
  icon: 'virtual-network',
  shape: 'virtual-network',
  size: { width: 480, height: 260 },
  abbreviation: 'vnet',
  naming: { ...networkNaming, example: 'vnet-hub' },
  placement: { on: 'canvas' },
  fields: virtualNetworkFields,
  text: virtualNetworkText,
  facts: ({ addressSpace }) => [{ text: verbatim(addressSpace.join(', ')), monospace: true }],
});
