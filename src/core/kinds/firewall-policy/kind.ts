import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { firewallPolicyFields } from './props.ts';
import { firewallPolicyText } from './text.ts';

export const firewallPolicy = defineKind({
  id: 'firewall-policy',
  category: 'attached',
  glyph:
    '<path d="M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8z"/><path d="M14 3v5h5"/><path d="M8 11.5h8M8 14.5h8M8 17.5h8M12 11.5v3M10 14.5v3M14 14.5v3"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'afwp',
  naming: { ...networkNaming, example: 'afwp-hub' },
  placement: { on: 'host', hosts: [{ kind: 'azure-firewall', property: 'firewallPolicy' }] },
  flowEnds: [],
  fields: firewallPolicyFields,
  text: firewallPolicyText,
  facts: ({ sku }) => [{ text: verbatim(sku) }],
});
