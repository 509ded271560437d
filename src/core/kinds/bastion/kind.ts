import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { bastionFields } from './props.ts';
import { bastionText } from './text.ts';

export const bastion = defineKind({
  id: 'bastion',
  category: 'edge',
  shortName: 'Bastion',
  icon: 'bastion',
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
  fields: bastionFields,
  text: bastionText,
  facts: ({ sku, tunneling }) => [
    { text: verbatim(sku) },
    ...(tunneling ? [{ text: { en: 'tunnels on', ja: 'トンネル有効' } }] : []),
  ],
  initial: () => ({ zones: ['1', '2', '3'], tunneling: true }),
});
