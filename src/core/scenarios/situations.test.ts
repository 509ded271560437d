import { describe, expect, it } from 'vitest';
import type { DesignDocument, Props } from '../model/designDocument.ts';
import type { Flow, Intent } from '../net/flow.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { design, filter, hubAndSpoke, peering, spokePeerings } from '../testing/hubAndSpoke.ts';
import { judge } from './judge.ts';
import { protectionStates } from './protectionStates.ts';
import { runScenarios } from './runScenarios.ts';

const securityRule = (access: string, port: string) => ({
  name: access,
  priority: 100,
  direction: 'Inbound',
  access,
  protocol: 'Tcp',
  sourceAddressPrefixes: ['*'],
  destinationAddressPrefixes: ['*'],
  destinationPortRanges: [port],
});

function walk(document: DesignDocument, flow: Partial<Flow> & Pick<Flow, 'from' | 'to'>, intent: Intent) {
  const trace = createAnalysisContext(document).trace({
    protocol: 'TCP',
    port: 443,
    payload: 'benign',
    ...flow,
  });
  return { trace, verdict: judge(trace, intent).verdict };
}

describe('situations that Azure documents', () => {
  it.each([
    ['interface allows, subnet denies', 'Allow', 'Deny', 'subnet-group'],
    ['interface denies, subnet allows', 'Deny', 'Allow', 'nic-group'],
  ])('both groups must allow: %s', (_, nic, subnet, decidedBy) => {
    const document = design({
      net: ['virtual-network', { addressSpace: ['10.1.0.0/16'] }],
      clients: ['subnet', { addressPrefix: '10.1.1.0/24' }, 'net'],
      hosts: ['subnet', { addressPrefix: '10.1.2.0/24', networkSecurityGroup: 'subnet-group' }, 'net'],
      'subnet-group': ['network-security-group', { securityRules: [securityRule(subnet, '22')] }],
      'nic-group': ['network-security-group', { securityRules: [securityRule(nic, '22')] }],
      client: ['virtual-machine', {}, 'clients'],
      host: ['virtual-machine', { networkSecurityGroup: 'nic-group' }, 'hosts'],
    });
    const flow = { from: { type: 'resource', id: 'client' }, to: { type: 'resource', id: 'host' } } as const;
    const { trace, verdict } = walk(document, { ...flow, port: 22 }, 'must-be-blocked');
    expect(trace).toMatchObject({ disposition: 'DENIED_IN', decidedBy: { resource: decidedBy } });
    expect(verdict).toBe('pass');
  });

  it('forwarded traffic switched off at a peering proves no block', () => {
    const networkRules = [
      {
        ...filter,
        name: 'spokes',
        protocols: ['TCP'],
        destinationAddresses: ['10.2.0.0/16'],
        destinationFqdns: [],
        destinationPorts: ['443'],
      },
    ];
    const document = design(
      {
        ...hubAndSpoke,
        policy: ['firewall-policy', { networkRules }],
        other: ['virtual-network', { addressSpace: ['10.2.0.0/16'] }],
        app: ['subnet', { addressPrefix: '10.2.0.0/24', routeTable: 'rt' }, 'other'],
        server: ['virtual-machine', {}, 'app'],
      },
      { ...spokePeerings, c: peering('other', 'hub', false), d: peering('hub', 'other', true) },
    );
    const flow = { from: { type: 'node', pool: 'pool' }, to: { type: 'resource', id: 'server' } } as const;
    const { trace, verdict } = walk(document, flow, 'must-be-blocked');
    expect(trace).toMatchObject({
      disposition: 'INDETERMINATE',
      reason: 'PEERING_FORWARDED_FLAG_UNCERTAIN',
      rule: { resource: 'c' },
    });
    expect(verdict).toBe('unknown');
  });

  it('a custom rule of the WAF that allows the attacker lets the attack through', () => {
    const customRule = {
      name: 'partner',
      priority: 10,
      action: 'Allow',
      matchVariable: 'RemoteAddr',
      operator: 'IPMatch',
      values: ['198.51.100.0/24'],
    };
    const listener = {
      name: 'https',
      frontend: 'public',
      protocol: 'Https',
      port: 443,
      hostName: '',
      redirectToHttps: false,
      wafPolicy: null,
      backend: 'shop',
      backendPort: 443,
      backendProtocol: 'Https',
    };
    const document = (customRules: readonly (typeof customRule)[]) =>
      design({
        net: ['virtual-network', { addressSpace: ['10.1.0.0/16'] }],
        nodes: ['subnet', { addressPrefix: '10.1.0.0/22' }, 'net'],
        gateways: ['subnet', { addressPrefix: '10.1.5.0/24' }, 'net'],
        aks: ['aks-cluster', {}],
        pool: ['node-pool', { cluster: 'aks' }, 'nodes'],
        shop: [
          'kubernetes-service',
          {
            cluster: 'aks',
            exposure: 'internalLoadBalancer',
            ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }],
          },
          'nodes',
        ],
        waf: ['waf-policy', { customRules: [...customRules] }],
        agw: ['application-gateway', { wafPolicy: 'waf', listeners: [listener] }, 'gateways'],
      });
    const inbound = (customRules: readonly (typeof customRule)[]) =>
      runScenarios(createAnalysisContext(document(customRules))).find(
        ({ id }) => id === 'sql-injection-to-pod',
      );
    expect(inbound([])?.verdict).toBe('pass');
    const reached = inbound([customRule]);
    expect(reached?.verdict).toBe('fail');
    expect(reached?.walks[0]?.trace.findings.map(({ code }) => code)).toContain('WAF_CUSTOM_ALLOW_RULE');
  });

  it('a network rule for 443 to anywhere goes before every FQDN rule', () => {
    const document = (networkRules: Props['networkRules']) =>
      design(
        {
          ...hubAndSpoke,
          policy: ['firewall-policy', { ...hubAndSpoke.policy[1], networkRules: networkRules ?? [] }],
        },
        spokePeerings,
      );
    const any = {
      ...filter,
      groupPriority: 60000,
      name: 'allow-443',
      protocols: ['TCP'],
      destinationAddresses: ['*'],
      destinationFqdns: [],
      destinationPorts: ['443'],
    };
    const lights = (networkRules: Props['networkRules']) =>
      protectionStates(runScenarios(createAnalysisContext(document(networkRules))));
    expect(lights([]).outbound).toBe('protected');
    expect(lights([any]).outbound).toBe('at-risk');
  });

  it('a second pool in a subnet without the route table reaches the attacker', () => {
    const document = design(
      {
        ...hubAndSpoke,
        aks: ['aks-cluster', { outboundType: 'loadBalancer' }],
        open: ['subnet', { addressPrefix: '10.1.4.0/24' }, 'spoke'],
        second: ['node-pool', { cluster: 'aks' }, 'open'],
      },
      spokePeerings,
    );
    const results = runScenarios(createAnalysisContext(document));
    const attack = results.find(({ id }) => id === 'pod-to-c2');
    expect(protectionStates(results).outbound).toBe('at-risk');
    const reached = attack?.walks.filter(({ verdict }) => verdict === 'fail') ?? [];
    expect(new Set(reached.map(({ flow }) => 'pool' in flow.from && flow.from.pool))).toEqual(
      new Set(['second']),
    );
  });
});
