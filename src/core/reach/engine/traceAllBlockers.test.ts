import { expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { applyEdits, setProps } from '../../model/edits.ts';
import type { Flow } from '../../net/flow.ts';
import { aksDefault } from '../../templates/aksDefault.ts';
import { referenceArchitecture } from '../../templates/referenceArchitecture.ts';
import { traceAllBlockers } from './traceAllBlockers.ts';

const toC2: Flow = {
  from: { type: 'pod', pool: 'node-pool-1' },
  to: { type: 'name', fqdn: 'c2.evil.example' },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
};
const injection: Flow = {
  from: { type: 'internet', endpoint: 'client' },
  to: { type: 'resource', id: 'application-gateway-1' },
  protocol: 'TCP',
  port: 443,
  payload: 'sqli',
  serverName: 'shop.contoso.com',
};
const clean: Flow = { ...injection, payload: 'benign' };
const secured = referenceArchitecture();
const named = (name: string): string =>
  Object.entries(secured.resources).find(([, resource]) => resource.name === name)?.[0] ?? '';
const securityRulesOf = (name: string) =>
  resource(secured, 'network-security-group', named(name))?.props.securityRules ?? [];
const deny = (direction: string) => ({
  name: 'DenyAll',
  priority: 100,
  direction,
  access: 'Deny',
  protocol: '*',
  sourceAddressPrefixes: ['*'],
  destinationAddressPrefixes: ['*'],
  destinationPortRanges: ['*'],
});

it.each<[string, DesignDocument, Flow, readonly string[]]>([
  ['nothing in the way of a flow that arrives', aksDefault(), toC2, []],
  ['the one firewall', secured, toC2, ['DENIED_FIREWALL afw-shop']],
  [
    'the group before the firewall',
    applyEdits(secured, [setProps(named('nsg-aks'), { securityRules: [deny('Outbound')] })]),
    toC2,
    ['DENIED_OUT nsg-aks', 'DENIED_FIREWALL afw-shop'],
  ],
  [
    'the group before the WAF',
    applyEdits(secured, [
      setProps(named('nsg-appgw'), {
        securityRules: [
          {
            ...deny('Inbound'),
            priority: 300,
            sourceAddressPrefixes: ['Internet'],
            destinationPortRanges: ['443'],
          },
          {
            ...deny('Inbound'),
            name: 'AllowGatewayManager',
            access: 'Allow',
            sourceAddressPrefixes: ['GatewayManager'],
          },
        ],
      }),
    ]),
    injection,
    ['DENIED_IN nsg-appgw', 'DENIED_WAF waf-shop'],
  ],
  [
    'what stands between a gateway and its backend, once the gateway has said that it reaches none',
    applyEdits(secured, [
      setProps(named('nsg-aks'), { securityRules: [deny('Inbound')] }),
      setProps(named('nsg-appgw'), {
        securityRules: [
          ...securityRulesOf('nsg-appgw'),
          { ...deny('Outbound'), destinationAddressPrefixes: ['192.168.0.0/16'] },
        ],
      }),
    ]),
    clean,
    ['TARGET_UNHEALTHY agw-shop', 'DENIED_OUT nsg-appgw', 'DENIED_IN nsg-aks'],
  ],
  [
    'a route between the two, and nothing after it',
    applyEdits(secured, [
      setProps(named('snet-appgw'), { routeTable: named('rt-aks') }),
      setProps(named('rt-aks'), {
        routes: [{ name: 'drop', addressPrefix: '192.168.0.0/16', nextHopType: 'None' }],
      }),
    ]),
    clean,
    ['TARGET_UNHEALTHY agw-shop', 'NULL_ROUTED agw-shop'],
  ],
  [
    'the probe of a load balancer behind the gateway, then what denies the request itself',
    applyEdits(secured, [
      setProps(named('shop'), {
        exposure: 'internalLoadBalancer',
        ingress: 'none',
        ports: [{ port: 8443, targetPort: 8443, protocol: 'TCP' }],
      }),
      setProps(named('nsg-aks'), { securityRules: [deny('Inbound')] }),
    ]),
    clean,
    ['TARGET_UNHEALTHY agw-shop', 'TARGET_UNHEALTHY shop', 'DENIED_IN nsg-aks'],
  ],
  [
    'a name that nobody knows, and nothing after it',
    secured,
    { ...toC2, to: { type: 'name', fqdn: 'nobody.example' } },
    ['NAME_UNRESOLVED Pod'],
  ],
])('tells %s', (_, document, flow, blockers) => {
  expect(
    traceAllBlockers(document, flow).map(
      ({ disposition, decidedBy }) => `${disposition} ${decidedBy?.label.en}`,
    ),
  ).toEqual(blockers);
});
