import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { virtualNetworkFields } from './props.ts';
import { virtualNetworkText } from './text.ts';

export const virtualNetwork = defineKind({
  id: 'virtual-network',
  category: 'network',
  glyph:
    '<rect x="3.5" y="3.5" width="17" height="17" rx="4"/><circle cx="12" cy="8.6" r="1.6"/><circle cx="8.2" cy="15.2" r="1.6"/><circle cx="15.8" cy="15.2" r="1.6"/><path d="M11.2 10l-2.2 3.8M12.8 10l2.2 3.8M9.8 15.2h4.4"/>',
  shape: 'virtual-network',
  size: { width: 480, height: 260 },
  abbreviation: 'vnet',
  naming: { ...networkNaming, example: 'vnet-hub' },
  placement: { on: 'canvas' },
  flowEnds: [],
  fields: virtualNetworkFields,
  text: virtualNetworkText,
  facts: ({ addressSpace }) => [{ text: verbatim(addressSpace.join(', ')), monospace: true }],
});
