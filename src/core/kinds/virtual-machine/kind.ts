import { verbatim } from '../../text/text.ts';
import { defineKind } from '../contract/kind.ts';
import { virtualMachineFields } from './props.ts';
import { virtualMachineText } from './text.ts';

export const virtualMachine = defineKind({
  id: 'virtual-machine',
  category: 'edge',
  icon: 'virtual-machine',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'vm',
  naming: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/, example: 'vm-jump' },
  placement: {
    on: 'subnet',
    subnet: { role: 'jump', prefixLength: 27, longestPrefixLength: 29, dedicated: false },
  },
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
