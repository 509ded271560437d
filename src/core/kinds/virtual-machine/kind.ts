import { verbatim } from '../../text/text.ts';
import { defineKind } from '../contract/kind.ts';
import { virtualMachineFields } from './props.ts';
import { virtualMachineText } from './text.ts';

export const virtualMachine = defineKind({
  id: 'virtual-machine',
  category: 'edge',
  glyph:
    '<rect x="3" y="4" width="18" height="12.5" rx="2"/><path d="M12 16.5V20M8 20h8M7 8l2.2 2.2L7 12.4M11.8 12.4h4"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'vm',
  naming: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/, example: 'vm-jump' },
  placement: {
    on: 'subnet',
    subnet: { role: 'jump', prefixLength: 27, longestPrefixLength: 29, dedicated: false },
  },
  flowEnds: ['source', 'target'],
  fields: virtualMachineFields,
  text: virtualMachineText,
  facts: ({ publicIpAddress, ipForwarding }, { nameOf, addressFor }) => [
    { text: verbatim(addressFor('interface') ?? '–'), monospace: true },
    publicIpAddress === null
      ? {
          text: ipForwarding
            ? { en: 'rules not modelled', ja: 'ルールは対象外' }
            : { en: 'no public IP', ja: 'パブリックIPなし' },
        }
      : { text: verbatim(nameOf(publicIpAddress) ?? '–'), icon: 'public-ip' },
  ],
  baseName: () => 'vm-jump',
});
