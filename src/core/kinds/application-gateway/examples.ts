import { customRule, design, listener, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const applicationGatewayExamples: KindExamples<'application-gateway'> = {
  minimal: {
    name: 'gateway',
    design: design({
      ...networkWith('appgw', 'snet-appgw'),
      agw: make('application-gateway', 'agw-main', { skuTier: 'Standard_v2' }, 'appgw'),
      waf: make('waf-policy', 'waf-bare', { managedRuleSet: 'none', botManagerRuleSet: 'none' }),
    }),
  },
  full: {
    name: 'application-gateway-full',
    design: design({
      ...networkWith('appgw', 'snet-appgw'),
      inside: make('subnet', 'snet-inside', { addressPrefix: '10.0.3.0/24' }, 'vnet'),
      nodes: make('subnet', 'snet-aks', { addressPrefix: '10.0.4.0/22' }, 'vnet'),
      waf: make('waf-policy', 'waf-main', {}),
      strict: make('waf-policy', 'waf-strict', {}),
      orders: make('kubernetes-service', 'orders', { exposure: 'internalLoadBalancer' }, 'nodes'),
      agw: make(
        'application-gateway',
        'agw-main',
        {
          zones: ['1', '2', '3'],
          minCapacity: 0,
          maxCapacity: 125,
          wafPolicy: 'waf',
          privateIpAddress: '10.0.0.10',
          sslPolicy: 'AppGwSslPolicy20220101',
          http2: false,
          listeners: [
            listener('https', {
              port: 8443,
              hostName: 'shop.contoso.com',
              wafPolicy: 'strict',
              backend: 'orders',
              backendPort: 8080,
              backendProtocol: 'Http',
            }),
            listener('redirect', {
              protocol: 'Http',
              port: 80,
              hostName: 'shop.contoso.com',
              redirectToHttps: true,
            }),
            listener('private', { frontend: 'private', backend: 'orders' }),
          ],
        },
        'appgw',
      ),
      isolated: make(
        'application-gateway',
        'agw-inside',
        {
          skuTier: 'Standard_v2',
          publicFrontend: false,
          privateIpAddress: '10.0.3.10',
          networkIsolation: true,
        },
        'inside',
      ),
    }),
  },
  further: [
    {
      name: 'gateway-full',
      design: design({
        ...networkWith('appgw', 'snet-appgw'),
        agw: make(
          'application-gateway',
          'agw-main',
          {
            zones: ['1', '2', '3'],
            minCapacity: 0,
            maxCapacity: 125,
            wafPolicy: 'waf',
            privateIpAddress: '10.0.0.10',
            networkIsolation: true,
            sslPolicy: 'AppGwSslPolicy20220101',
            http2: false,
            listeners: [
              listener('https', { hostName: 'shop.contoso.com', backend: 'internal', wafPolicy: 'strict' }),
              listener('redirect', {
                protocol: 'Http',
                port: 80,
                hostName: 'shop.contoso.com',
                redirectToHttps: true,
              }),
              listener('private', {
                frontend: 'private',
                port: 8443,
                backend: 'unknown',
                backendProtocol: 'Http',
                backendPort: 80,
              }),
              listener('lost', { frontend: 'private', protocol: 'Http', port: 8080, redirectToHttps: true }),
              listener('empty', { hostName: '*.contoso.com' }),
            ],
          },
          'appgw',
        ),
        waf: make('waf-policy', 'waf-main', {
          state: 'Disabled',
          mode: 'Detection',
          managedRuleSet: 'OWASP 3.2',
          botManagerRuleSet: '1.0',
          disabledRuleGroups: ['SQLI', 'XSS', 'RCE', 'LFI', 'PROTOCOL', 'UNKNOWN'],
          requestBodyCheck: false,
          maxRequestBodySizeInKb: 8,
          fileUploadLimitInMb: 4000,
        }),
        strict: make('waf-policy', 'waf-strict', {
          disabledRuleGroups: ['SQLI', 'PROTOCOL'],
          customRules: [
            customRule('AllowPartner', 10, { action: 'Allow', values: ['203.0.113.0/24'] }),
            customRule('BlockAll', 20, { operator: 'Any', matchVariable: 'RequestUri' }),
            customRule('LogBody', 30, {
              action: 'Log',
              operator: 'Contains',
              matchVariable: 'RequestBody',
              values: ['x'],
            }),
          ],
        }),
        internal: make('kubernetes-service', 'orders', {
          exposure: 'internalLoadBalancer',
          privateIpAddress: '10.0.1.200',
        }),
        unknown: make('kubernetes-service', 'billing', { exposure: 'internalLoadBalancer' }),
      }),
    },
    {
      name: 'gateway-private',
      design: design({
        ...networkWith('appgw', 'snet-appgw'),
        agw: make(
          'application-gateway',
          'agw-main',
          { publicFrontend: false, networkIsolation: true },
          'appgw',
        ),
      }),
    },
  ],
  notExported: {
    networkIsolation:
      'A feature of the subscription isolates new gateways; the README asks for its registration.',
  },
};
