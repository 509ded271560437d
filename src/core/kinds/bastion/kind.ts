import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { bastionFields } from './props.ts';
import { bastionText } from './text.ts';

export const bastion = defineKind({
  id: 'bastion',
  category: 'edge',
  shortName: 'Bastion',
  glyph:
    '<path d="M5 3.5h3V6h2.5V3.5h3V6H16V3.5h3v6L17 12v9H7v-9L5 9.5zM10.3 21v-3.6a1.7 1.7 0 0 1 3.4 0V21"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'bas',
  naming: { ...networkNaming, example: 'bas-hub' },
  // https://learn.microsoft.com/azure/bastion/configuration-settings
  placement: {
    on: 'subnet',
    subnet: {
      name: 'AzureBastionSubnet',
      role: 'bastion',
      prefixLength: 26,
      longestPrefixLength: 26,
      dedicated: true,
      // https://learn.microsoft.com/azure/bastion/bastion-faq
      refuses: ['route-table'],
    },
  },
  flowEnds: ['target'],
  fields: bastionFields,
  text: bastionText,
  facts: ({ sku, tunneling }) => [
    { text: verbatim(sku) },
    ...(tunneling ? [{ text: { en: 'tunnels on', ja: 'トンネル有効' } }] : []),
  ],
  initial: () => ({ zones: ['1', '2', '3'], tunneling: true }),
});
