import { describe, expect, it } from 'vitest';
import { make } from '../../testing/exampleParts.ts';
import { resource } from '../../kinds/contract/values.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { applyEdits, putResource, setProps, type Edit } from '../../model/edits.ts';
import type { Flow } from '../../net/flow.ts';
import { traceAllBlockers } from '../../reach/engine/traceAllBlockers.ts';
import { natRule } from '../natRule.ts';
import { behindFirewall, toFirewall } from '../../testing/behindFirewall.ts';
import { unblock } from './unblock.ts';

const service = resource(behindFirewall, 'kubernetes-service', 'service');
if (service === undefined) throw new Error('the service is drawn');
const rule = natRule(service, { port: 443, protocol: 'HTTPS' }, ['*'], []);
const listener = {
  name: 'http',
  frontend: 'public' as const,
  protocol: 'Http' as const,
  port: 80,
  hostName: '',
  redirectToHttps: false,
  wafPolicy: null,
  backend: 'service',
  backendPort: 8080,
  backendProtocol: 'Http' as const,
};

const translating = setProps('policy', { natRules: [{ ...rule, translatedPort: 8443 }] })(behindFirewall);
const fronted = applyEdits(behindFirewall, [
  putResource('front', make('subnet', 'snet-appgw', { addressPrefix: '10.0.2.0/24' }, 'vnet')),
  putResource(
    'gateway',
    make('application-gateway', 'agw-shop', { skuTier: 'Standard_v2', listeners: [listener] }, 'front'),
  ),
]);
const toGateway: Flow = { ...toFirewall, to: { type: 'resource', id: 'gateway' }, port: 80 };

const wrongPort = (document: DesignDocument, flow: Flow) => {
  const blocker = traceAllBlockers(document, flow).find(({ reason }) => reason === 'LB_NO_RULE');
  if (blocker === undefined) throw new Error('the port is right');
  return unblock(document, flow, blocker);
};

describe('a port on which the service does not listen', () => {
  it('is corrected in the DNAT rule', () => {
    const after = wrongPort(translating, toFirewall)?.(translating) ?? translating;
    expect(resource(after, 'firewall-policy', 'policy')?.props.natRules).toEqual([rule]);
    expect(traceAllBlockers(after, toFirewall)).toEqual([]);
  });

  it.each([
    ['HTTPS', 'Https'],
    ['HTTP', 'Http'],
    ['TCP', 'Http'],
  ])('is corrected in the listener of a gateway, with the protocol that %s is', (protocol, spoken) => {
    const given = setProps('service', { ports: [{ port: 443, protocol, targetPort: 8443 }] })(fronted);
    const after = wrongPort(given, toGateway)?.(given) ?? given;
    expect(resource(after, 'application-gateway', 'gateway')?.props.listeners).toEqual([
      { ...listener, backendPort: 443, backendProtocol: spoken },
    ]);
    expect(traceAllBlockers(after, toGateway)).toEqual([]);
  });

  it.each<[string, DesignDocument, Flow, Edit]>([
    [
      'the service has two',
      translating,
      toFirewall,
      setProps('service', {
        ports: [
          { port: 443, protocol: 'HTTPS', targetPort: 8443 },
          { port: 80, protocol: 'HTTP', targetPort: 8080 },
        ],
      }),
    ],
    [
      'it is the one that a client asked for',
      behindFirewall,
      {
        ...toFirewall,
        from: { type: 'node', pool: 'pool' },
        to: { type: 'resource', id: 'service' },
        port: 80,
      },
      (document) => document,
    ],
  ])('is left to the reader where %s', (_, document, flow, edit) => {
    expect(wrongPort(edit(document), flow)).toBeUndefined();
  });
});
