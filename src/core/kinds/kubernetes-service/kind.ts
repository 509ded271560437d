import { verbatim } from '../../text/text.ts';
import { defineKind } from '../contract/kind.ts';
import { kubernetesServiceFields } from './props.ts';
import { kubernetesServiceText } from './text.ts';

const exposureFact = {
  publicLoadBalancer: { en: 'Public load balancer', ja: 'パブリックLB' },
  internalLoadBalancer: { en: 'Internal LB', ja: '内部LB' },
  gateway: { en: 'Ingress · AGIC', ja: 'イングレス · AGIC' },
} as const;

export const kubernetesService = defineKind({
  id: 'kubernetes-service',
  category: 'kubernetes',
  glyph:
    '<path d="M12 2.8v5.4M9.8 6l2.2 2.2L14.2 6"/><rect x="3.5" y="8.4" width="17" height="4.6" rx="2.3"/><path d="M6.6 13v4.2M12 13v4.2M17.4 13v4.2"/><circle cx="6.6" cy="18.9" r="1.7"/><circle cx="12" cy="18.9" r="1.7"/><circle cx="17.4" cy="18.9" r="1.7"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'svc',
  naming: { pattern: /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/, example: 'shop' },
  placement: {
    on: 'subnet',
    // Its cluster puts it somewhere where the design does not.
    optional: true,
    subnet: { role: 'aks', prefixLength: 28, longestPrefixLength: 29, dedicated: false },
  },
  flowEnds: ['target'],
  fields: kubernetesServiceFields,
  text: kubernetesServiceText,
  facts: ({ exposure, hostName, ports, privateIpAddress }) => {
    const numbers = ports.map(({ port }) => port).join(', ');
    return [
      exposure === 'internalLoadBalancer' && privateIpAddress !== ''
        ? { text: { en: `Internal · ${privateIpAddress}`, ja: `内部 · ${privateIpAddress}` } }
        : { text: exposureFact[exposure] },
      ...(hostName === ''
        ? numbers === ''
          ? []
          : [{ text: { en: `ports ${numbers}`, ja: `ポート ${numbers}` } }]
        : [{ text: verbatim(hostName) }]),
    ];
  },
  initial: ({ resourcesOf }) => ({
    cluster: resourcesOf('aks-cluster')[0]?.[0] ?? null,
    ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }],
  }),
  baseName: (_, { document }) => document.settings.prefix,
});
