import type { DesignDocument } from '../../model/designDocument.ts';
import { customRule, design, listener, make, networkWith } from '../exampleParts.ts';

export const gatewayExamples: Readonly<Record<string, DesignDocument>> = {
  gateway: design({
    ...networkWith('appgw', 'snet-appgw'),
    agw: make('application-gateway', 'agw-main', { skuTier: 'Standard_v2' }, 'appgw'),
    waf: make('waf-policy', 'waf-bare', { managedRuleSet: 'none', botManagerRuleSet: 'none' }),
  }),
  'gateway-full': design({
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
  'gateway-private': design({
    ...networkWith('appgw', 'snet-appgw'),
    agw: make('application-gateway', 'agw-main', { publicFrontend: false, networkIsolation: true }, 'appgw'),
  }),
};
