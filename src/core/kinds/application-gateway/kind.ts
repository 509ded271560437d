import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { applicationGatewayFields } from './props.ts';
import { applicationGatewayText } from './text.ts';

export const applicationGateway = defineKind({
  id: 'application-gateway',
  category: 'edge',
  shortName: 'WAF',
  glyph:
    '<path d="M4.5 21V10.5a7.5 7.5 0 0 1 15 0V21"/><path d="M2.75 21h3.5M17.75 21h3.5"/><path d="M12 21v-9.5M8.8 14.6L12 11.4l3.2 3.2"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'agw',
  naming: { ...networkNaming, example: 'agw-shop' },
  // https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure
  placement: {
    on: 'subnet',
    subnet: {
      role: 'appgw',
      prefixLength: 24,
      longestPrefixLength: 28,
      dedicated: true,
      delegation: 'Microsoft.Network/applicationGateways',
    },
  },
  flowEnds: ['target'],
  fields: applicationGatewayFields,
  text: applicationGatewayText,
  facts: ({ skuTier, publicFrontend, wafPolicy }, { nameOf }) => {
    const policy = nameOf(wafPolicy);
    return [
      {
        text: publicFrontend
          ? { en: `${skuTier} · public`, ja: `${skuTier} · 公開` }
          : { en: `${skuTier} · private`, ja: `${skuTier} · 非公開` },
      },
      ...(policy === undefined ? [] : [{ text: verbatim(policy), icon: 'waf-policy' }]),
    ];
  },
  initial: ({ resourcesOf }) => ({
    zones: ['1', '2', '3'],
    wafPolicy: resourcesOf('waf-policy')[0]?.[0] ?? null,
  }),
});
