import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { azureFirewallFields } from './props.ts';
import { azureFirewallText } from './text.ts';

export const azureFirewall = defineKind({
  id: 'azure-firewall',
  category: 'edge',
  shortName: 'Firewall',
  icon: 'azure-firewall',
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
