import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { firewallPolicyFields } from './props.ts';
import { firewallPolicyText } from './text.ts';

export const firewallPolicy = defineKind({
  id: 'firewall-policy',
  category: 'attached',
  icon: 'firewall-policy',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'afwp',
  naming: { ...networkNaming, example: 'afwp-hub' },
  placement: { on: 'host', hosts: [{ kind: 'azure-firewall', property: 'firewallPolicy' }] },
  fields: firewallPolicyFields,
  text: firewallPolicyText,
  facts: ({ sku }) => [{ text: verbatim(sku) }],
});
