import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in009PlainHttp } from './in009PlainHttp.ts';

const https = {
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
const http = { ...https, name: 'http', port: 80, protocol: 'Http' };
const listeners = (...rows: object[]): SampleChanges => ({
  agw: { listeners: JSON.parse(JSON.stringify(rows)) },
});
const open = { exposure: 'publicLoadBalancer', ingress: 'none', applicationGateway: null };

describe('IN009', () => {
  it.each<[string, SampleChanges]>([
    ['HTTPS alone', {}],
    ['a redirect to HTTPS', listeners({ ...http, redirectToHttps: true, backend: null }, https)],
    [
      'plain HTTP of a service that is not public',
      {
        shop: {
          exposure: 'internalLoadBalancer',
          ingress: 'none',
          ports: [{ port: 80, protocol: 'HTTP', targetPort: 8080 }],
        },
      },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in009PlainHttp, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, string, object[]]>([
    [
      'into a redirect beside HTTPS',
      listeners(https, http),
      'high',
      [{ name: 'https' }, { name: 'http', redirectToHttps: true, backend: null }],
    ],
    [
      'into HTTPS where it is alone',
      listeners(http),
      'high',
      [{ name: 'http', protocol: 'Https', port: 443 }],
    ],
    ['on a private frontend', listeners({ ...http, frontend: 'private' }), 'medium', [{ protocol: 'Https' }]],
  ])('turns a listener %s', (_, changes, severity, expected) => {
    const tried = ruleTrial(in009PlainHttp, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ resource: 'agw', message: 'listener', severity }]);
    expect(tried.fixed?.['agw']?.['listeners']).toMatchObject(expected);
    expect(tried.after).toEqual([]);
  });

  it('opens port 80 in the group for a redirect', () => {
    const tried = ruleTrial(in009PlainHttp, sampleDesign(listeners(https, http)));
    expect(JSON.stringify(tried.fixed?.['nsg-appgw'])).toContain('"80"');
  });

  it('keeps only HTTPS of a public service that has it', () => {
    const ports = [
      { port: 80, protocol: 'HTTP', targetPort: 8080 },
      { port: 443, protocol: 'HTTPS', targetPort: 8443 },
    ];
    const tried = ruleTrial(in009PlainHttp, sampleDesign({ shop: { ...open, ports } }));
    expect(tried.violations).toMatchObject([
      { resource: 'shop', message: 'service', parameters: { ports: '80' } },
    ]);
    expect(tried.fixed?.['shop']?.['ports']).toEqual([ports[1]]);
    expect(tried.after).toEqual([]);
  });

  it('reports the plain HTTP listener that AGIC writes, and leaves HTTPS', () => {
    const ports = [
      { port: 80, protocol: 'HTTP', targetPort: 8080 },
      { port: 443, protocol: 'HTTPS', targetPort: 8443 },
    ];
    const tried = ruleTrial(in009PlainHttp, sampleDesign({ shop: { ports } }));
    expect(tried.violations).toMatchObject([{ resource: 'shop', message: 'service', severity: 'high' }]);
    expect(tried.fixed?.['shop']?.['ports']).toEqual([ports[1]]);
    expect(tried.after).toEqual([]);
  });

  it('lets a gateway speak HTTPS for a public service that does not', () => {
    const ports = [{ port: 80, protocol: 'HTTP', targetPort: 8080 }];
    const tried = ruleTrial(
      in009PlainHttp,
      sampleDesign({ shop: { ...open, ports }, agw: { listeners: [] } }),
    );
    expect(tried.fixed?.['shop']).toMatchObject({ exposure: 'gateway' });
    expect(tried.fixed?.['agw']).toMatchObject({
      listeners: [{ protocol: 'Https', backendPort: 8080, backendProtocol: 'Http' }],
    });
    expect(tried.after).toEqual([]);
  });
});
