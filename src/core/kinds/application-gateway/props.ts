import { address, choice, choices, number, reference, rows, text, toggle } from '../contract/field.ts';

const port = (initial: number) => number({ default: initial, minimum: 1, maximum: 65535 });

export const applicationGatewayFields = {
  skuTier: choice(['WAF_v2', 'Standard_v2'], 'WAF_v2'),
  zones: choices(['1', '2', '3'], []),
  minCapacity: number({ default: 2, minimum: 0, maximum: 100 }),
  maxCapacity: number({ default: 10, minimum: 2, maximum: 125 }),
  wafPolicy: reference('waf-policy'),
  publicFrontend: toggle(true),
  /** Address of the private frontend; empty: there is none. */
  privateIpAddress: address(),
  networkIsolation: toggle(false),
  sslPolicy: choice(
    ['AppGwSslPolicy20220101S', 'AppGwSslPolicy20220101', 'AppGwSslPolicy20170401S'],
    'AppGwSslPolicy20220101S',
  ),
  http2: toggle(true),
  listeners: rows({
    name: text({ required: true, pattern: /^[A-Za-z0-9][\w.-]{0,79}$/, example: 'https' }),
    frontend: choice(['public', 'private'], 'public'),
    protocol: choice(['Https', 'Http'], 'Https'),
    port: port(443),
    hostName: text({ pattern: /^(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, example: 'shop.contoso.com' }),
    /** A plain HTTP listener that only sends clients to HTTPS. */
    redirectToHttps: toggle(false),
    wafPolicy: reference('waf-policy'),
    /** Where requests go; empty with a redirect. */
    backend: reference('kubernetes-service'),
    backendPort: port(443),
    backendProtocol: choice(['Https', 'Http'], 'Https'),
  }),
};
