import { listener } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { in009PlainHttp } from './in009PlainHttp.ts';

const shop = { hostName: 'shop.contoso.com', backend: 'shop', backendPort: 8443 };
const https = listener('https', shop);
const http = listener('http', { ...shop, port: 80, protocol: 'Http' });
const listeners = (...rows: readonly ReturnType<typeof listener>[]) => ({ agw: { listeners: rows } });
const open = { exposure: 'publicLoadBalancer', ingress: 'none', applicationGateway: null };
const plainPort = { port: 80, protocol: 'HTTP', targetPort: 8080 };
const tlsPort = { port: 443, protocol: 'HTTPS', targetPort: 8443 };

export const cases = ruleCases(in009PlainHttp, {
  passes: {
    'HTTPS alone': {},
    'a redirect to HTTPS': listeners({ ...http, redirectToHttps: true, backend: null }, https),
    'plain HTTP of a service that is not public': {
      shop: { exposure: 'internalLoadBalancer', ingress: 'none', ports: [plainPort] },
    },
    'a redirect in place of the listener that AGIC would write': {
      ...listeners(https, { ...http, redirectToHttps: true, backend: null }),
      shop: { ports: [plainPort, tlsPort] },
    },
  },
  fails: {
    'a listener beside HTTPS, which becomes a redirect that the group lets in': {
      changes: listeners(https, http),
      finds: [
        {
          is: 'agw:listener:http high',
          parameters: { listener: 'http' },
          set: ['frontend=public', 'port=80', 'host=shop.contoso.com', 'backend=shop'],
        },
      ],
      fix: {
        agw: { listeners: [{ name: 'https' }, { name: 'http', redirectToHttps: true, backend: null }] },
        'nsg-appgw': {
          securityRules: [
            { name: 'AllowClients', destinationPortRanges: ['443'] },
            { name: 'AllowGatewayManager' },
            { name: 'AllowAzureLoadBalancer' },
            { name: 'AllowClients-2', destinationPortRanges: ['443', '80'] },
            { name: 'DenyAllInbound' },
          ],
        },
      },
    },
    'a listener that is alone, which becomes HTTPS': {
      changes: listeners(http),
      finds: ['agw:listener:http high'],
      fix: { agw: { listeners: [{ name: 'http', protocol: 'Https', port: 443 }] } },
    },
    'a listener on a private frontend': {
      changes: listeners({ ...http, frontend: 'private' }),
      finds: ['agw:listener:http medium'],
      fix: { agw: { listeners: [{ protocol: 'Https' }] } },
    },
    'two listeners': {
      changes: listeners(http, { ...http, name: 'admin', port: 8080 }),
      finds: ['agw:listener:http high', 'agw:listener:admin high'],
    },
    'plain HTTP of a public service that has HTTPS too': {
      changes: { shop: { ...open, ports: [plainPort, tlsPort] } },
      finds: [{ is: 'shop:service high', parameters: { ports: '80' }, set: ['port=80', 'source=*'] }],
      fix: { shop: { ports: [tlsPort] } },
    },
    'the plain HTTP listener that AGIC writes': {
      changes: { shop: { ports: [plainPort, tlsPort] } },
      finds: ['shop:service high'],
      fix: 'the sample',
    },
    'the plain HTTP listener that AGIC writes at a private frontend': {
      changes: { agw: { publicFrontend: false }, shop: { ports: [plainPort, tlsPort] } },
      finds: ['shop:service medium'],
    },
    'a public service that speaks no HTTPS, which the gateway then speaks for it': {
      changes: { shop: { ...open, ports: [plainPort] }, agw: { listeners: [] } },
      finds: ['shop:service high'],
      fix: {
        shop: { exposure: 'gateway' },
        agw: { listeners: [{ protocol: 'Https', backendPort: 8080, backendProtocol: 'Http' }] },
      },
    },
  },
});
