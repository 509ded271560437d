import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in003GatewayNotInspecting } from './in003GatewayNotInspecting.ts';

const listener = {
  name: 'https',
  frontend: 'public',
  protocol: 'Https',
  port: 443,
  hostName: 'shop.contoso.com',
  redirectToHttps: false,
  wafPolicy: null,
  backend: 'shop',
  backendPort: 8443,
  backendProtocol: 'Https',
};

describe('IN003', () => {
  it.each<[string, SampleChanges]>([
    ['WAF_v2 with a policy', {}],
    [
      'a policy at every listener',
      { agw: { wafPolicy: null, listeners: [{ ...listener, wafPolicy: 'waf' }] } },
    ],
    [
      'a redirect without a policy',
      {
        agw: {
          wafPolicy: null,
          listeners: [
            { ...listener, wafPolicy: 'waf' },
            { ...listener, name: 'http', port: 80, protocol: 'Http', redirectToHttps: true, backend: null },
          ],
        },
      },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in003GatewayNotInspecting, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, object]>([
    ['Standard_v2', { agw: { skuTier: 'Standard_v2' } }, { message: 'standardSku' }],
    ['no policy at all', { agw: { wafPolicy: null } }, { message: 'noPolicy', severity: 'critical' }],
    [
      'a listener without a policy',
      {
        agw: {
          wafPolicy: null,
          listeners: [
            { ...listener, wafPolicy: 'waf' },
            { ...listener, name: 'bare', hostName: 'b.contoso.com' },
          ],
        },
      },
      { message: 'listenerWithoutPolicy', parameters: { listener: 'bare' } },
    ],
    ['a disabled policy', { waf: { state: 'Disabled' } }, { message: 'disabled', related: ['waf'] }],
  ])('repairs %s', (_, changes, expected) => {
    const tried = ruleTrial(in003GatewayNotInspecting, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ resource: 'agw', ...expected }]);
    expect(tried.fixed?.['agw']?.['wafPolicy']).toBeTypeOf('string');
    expect(tried.after).toEqual([]);
  });
});
