import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { azureFirewallFields } from './props.ts';
import { azureFirewallText } from './text.ts';

export const azureFirewall = defineKind({
  id: 'azure-firewall',
  category: 'edge',
  shortName: 'Firewall',
  glyph:
    '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3 9.7h18M3 14.3h18M12 5v4.7M7.5 9.7v4.6M16.5 9.7v4.6M12 14.3V19"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'afw',
  naming: { ...networkNaming, example: 'afw-hub' },
  // https://learn.microsoft.com/azure/firewall/firewall-faq
  placement: {
    on: 'subnet',
    subnet: {
      name: 'AzureFirewallSubnet',
      role: 'firewall',
      prefixLength: 26,
      longestPrefixLength: 26,
      dedicated: true,
      // https://learn.microsoft.com/azure/firewall/firewall-faq
      refuses: ['network-security-group'],
    },
  },
  flowEnds: ['target'],
  fields: azureFirewallFields,
  text: azureFirewallText,
  facts: ({ skuTier, firewallPolicy }, { nameOf }) => {
    const policy = nameOf(firewallPolicy);
    return [
      { text: verbatim(skuTier) },
      ...(policy === undefined ? [] : [{ text: verbatim(policy), icon: 'firewall-policy' }]),
    ];
  },
  initial: ({ resourcesOf }) => ({
    zones: ['1', '2', '3'],
    firewallPolicy: resourcesOf('firewall-policy')[0]?.[0] ?? null,
  }),
});
