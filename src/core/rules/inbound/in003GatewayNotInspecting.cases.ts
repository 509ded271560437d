import { listener as row } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { in003GatewayNotInspecting } from './in003GatewayNotInspecting.ts';

const shop = { hostName: 'shop.contoso.com', backend: 'shop', backendPort: 8443 };
const guarded = row('https', { ...shop, wafPolicy: 'waf' });
const redirect = row('http', { ...shop, port: 80, protocol: 'Http', redirectToHttps: true, backend: null });
const bare = (name: string) => row(name, { ...shop, hostName: `${name}.contoso.com` });
const withListeners = (...listeners: readonly ReturnType<typeof row>[]) => ({
  agw: { wafPolicy: null, listeners },
});

export const cases = ruleCases(in003GatewayNotInspecting, {
  passes: {
    'WAF_v2 with a policy': {},
    'a policy at every listener': withListeners(guarded),
    'a redirect without a policy': withListeners(guarded, redirect),
  },
  fails: {
    Standard_v2: {
      changes: { agw: { skuTier: 'Standard_v2' } },
      finds: [
        {
          is: 'agw:standardSku high',
          set: ['listener=public 443 shop.contoso.com'],
          scenario: 'sql-injection-to-pod',
        },
      ],
      fix: 'the sample',
    },
    'no policy at all': {
      changes: { agw: { wafPolicy: null } },
      finds: [{ is: 'agw:noPolicy critical', set: ['listener=public 443 shop.contoso.com'] }],
      fix: { agw: { wafPolicy: 'waf-policy-1' } },
    },
    'a listener without a policy': {
      changes: withListeners(guarded, bare('bare')),
      finds: [
        {
          is: 'agw:listenerWithoutPolicy high',
          parameters: { listener: 'bare' },
          set: ['listener=public 443 bare.contoso.com'],
        },
      ],
      fix: { agw: { wafPolicy: 'waf-policy-1' } },
    },
    'two listeners without a policy, of which one is named': {
      changes: withListeners(bare('first'), guarded, bare('second')),
      finds: [
        {
          is: 'agw:listenerWithoutPolicy high',
          parameters: { listener: 'first' },
          set: ['listener=public 443 first.contoso.com', 'listener=public 443 second.contoso.com'],
        },
      ],
    },
    'a disabled policy': {
      changes: { waf: { state: 'Disabled' } },
      finds: [
        {
          is: 'agw:disabled:waf high',
          parameters: { policy: 'waf-shop' },
          set: ['listener=public 443 shop.contoso.com'],
          related: ['waf'],
        },
      ],
      fix: 'the sample',
    },
    'two disabled policies': {
      changes: {
        waf: { state: 'Disabled' },
        api: { kind: 'waf-policy', state: 'Disabled' },
        agw: { listeners: [guarded, row('api', { hostName: 'api.contoso.com', wafPolicy: 'api' })] },
      },
      finds: [
        'agw:disabled:waf high',
        { is: 'agw:disabled:api high', set: ['listener=public 443 api.contoso.com'] },
      ],
      fix: { waf: { state: 'Enabled' }, api: { state: 'Enabled' } },
    },
  },
});
