import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument, type Link, type Resource } from '../../model/designDocument.ts';
import type { Peer } from '../../net/effectiveRule.ts';
import type { Tri } from '../../net/flow.ts';
import { createAnalysisContext } from '../facts/createAnalysisContext.ts';

type Changes = Readonly<Record<string, Resource['props']>>;

/** Hub with a firewall and a spoke with nodes, peered; props of single resources can be replaced. */
function hubAndSpoke(changes: Changes = {}): DesignDocument {
  const resource = (
    id: string,
    kind: string,
    props: Resource['props'],
    parent?: string,
  ): [string, Resource] => [
    id,
    {
      kind,
      name: id,
      position: { x: 0, y: 0 },
      props: { ...props, ...changes[id] },
      ...(parent === undefined ? {} : { parent }),
    },
  ];
  const half = (from: string, to: string): Link => ({
    kind: 'peering',
    from,
    to,
    props: changes[`${from}-${to}`] ?? {},
  });
  return {
    ...emptyDocument('hub and spoke'),
    resources: Object.fromEntries([
      resource('hub', 'virtual-network', { addressSpace: ['10.0.0.0/16'] }),
      resource('fwNet', 'subnet', { addressPrefix: '10.0.1.0/26' }, 'hub'),
      resource('afw', 'azure-firewall', {}, 'fwNet'),
      resource('spoke', 'virtual-network', { addressSpace: ['10.1.0.0/16'] }),
      resource('nodes', 'subnet', { addressPrefix: '10.1.0.0/22' }, 'spoke'),
      resource('rt', 'route-table', {}),
      resource('nsg', 'network-security-group', {}),
    ]),
    links: { out: half('hub', 'spoke'), back: half('spoke', 'hub') },
  };
}

const toFirewall = {
  name: 'default',
  addressPrefix: '0.0.0.0/0',
  nextHopType: 'VirtualAppliance',
  nextHop: 'afw',
  nextHopIpAddress: '',
};
const to = (addressPrefix: string, nextHopType: string, name = 'other', nextHopIpAddress = '') => ({
  ...toFirewall,
  name,
  addressPrefix,
  nextHopType,
  nextHop: null,
  nextHopIpAddress,
});
const routed = (...routes: readonly (typeof toFirewall | ReturnType<typeof to>)[]): Changes => ({
  nodes: { routeTable: 'rt' },
  rt: { routes },
});

describe('effective routes', () => {
  const hopTo = (changes: Changes, address: string): string | undefined => {
    const route = createAnalysisContext(hubAndSpoke(changes)).routeTo('nodes', address);
    return route === undefined ? undefined : (route.nextHopAddress ?? route.nextHopType);
  };

  it.each<[string, Changes, string, string]>([
    ['the own network', {}, '10.1.9.9', 'VnetLocal'],
    ['a peered network', {}, '10.0.1.4', 'VNetPeering'],
    ['another private address', {}, '10.2.0.4', 'None'],
    ['the Internet', {}, '203.0.113.9', 'Internet'],
    ['the Internet through the firewall', routed(toFirewall), '203.0.113.9', '10.0.1.4'],
    ['another private address through the firewall', routed(toFirewall), '10.2.0.4', '10.0.1.4'],
    ['the own network past the firewall', routed(toFirewall), '10.1.9.9', 'VnetLocal'],
    [
      'a more specific exception',
      routed(toFirewall, to('203.0.113.0/24', 'Internet')),
      '203.0.113.9',
      'Internet',
    ],
    ['a user before the system', routed(to('10.1.0.0/16', 'None')), '10.1.9.9', 'None'],
  ])('%s', (_, changes, address, expected) => expect(hopTo(changes, address)).toBe(expected));

  it('need both halves of a peering', () => {
    const { links, ...document } = hubAndSpoke();
    const { back: _, ...half } = links;
    const context = createAnalysisContext({ ...document, links: half });
    expect(context.routeTo('nodes', '10.0.1.4')?.nextHopType).toBe('None');
  });

  it('say what overrides them', () => {
    const routes = createAnalysisContext(hubAndSpoke(routed(toFirewall))).effectiveRoutes('nodes');
    const overridden = routes.filter(({ overriddenBy }) => overriddenBy?.name === 'default');
    expect(overridden.map(({ prefix }) => prefix).toSorted()).toEqual([
      '0.0.0.0/0',
      '10.0.0.0/8',
      '100.64.0.0/10',
      '172.16.0.0/12',
      '192.168.0.0/16',
    ]);
    expect(routes.find(({ origin }) => origin === 'user')).toMatchObject({
      nextHop: 'afw',
      nextHopAddress: '10.0.1.4',
    });
  });
});

describe('filtered', () => {
  it.each<[string, Changes, Tri]>([
    ['without a route table', {}, 'no'],
    ['with the default route to the firewall', routed(toFirewall), 'yes'],
    ['with an exception to the Internet', routed(toFirewall, to('20.0.0.0/8', 'Internet')), 'no'],
    ['with an exception for a service tag', routed(toFirewall, to('Storage', 'Internet')), 'no'],
    ['with a blackhole', routed(to('0.0.0.0/0', 'None')), 'yes'],
    [
      'with both halves of the Internet',
      routed(
        { ...toFirewall, addressPrefix: '0.0.0.0/1' },
        { ...toFirewall, name: 'b', addressPrefix: '128.0.0.0/1' },
      ),
      'yes',
    ],
    [
      'with an appliance that is not drawn',
      routed(to('0.0.0.0/0', 'VirtualAppliance', 'default', '10.0.9.9')),
      'maybe',
    ],
    ['with a gateway', routed(to('0.0.0.0/0', 'VirtualNetworkGateway')), 'maybe'],
  ])('%s', (_, changes, expected) => {
    expect(createAnalysisContext(hubAndSpoke(changes)).filtered('nodes')).toBe(expected);
  });
});

describe('admits', () => {
  const rule = (priority: number, access: string, source: string, ports = '*', direction = 'Inbound') => ({
    name: `r${priority}`,
    priority,
    direction,
    access,
    protocol: '*',
    sourceAddressPrefixes: [direction === 'Inbound' ? source : '*'],
    destinationAddressPrefixes: [direction === 'Inbound' ? '*' : source],
    destinationPortRanges: [ports],
  });
  const guarded = (...rules: readonly ReturnType<typeof rule>[]): Changes => ({
    nodes: { networkSecurityGroup: 'nsg' },
    nsg: { securityRules: rules },
  });
  const internet: Peer = { serviceTag: 'Internet' };

  it.each<[string, Changes, Peer, number, Tri]>([
    ['everybody without a group', {}, internet, 443, 'yes'],
    ['nobody from the Internet by default', guarded(), internet, 443, 'no'],
    ['the own network by default', guarded(), { address: '10.1.2.3' }, 443, 'yes'],
    ['a peered network by default', guarded(), { range: '10.0.0.0/16' }, 443, 'yes'],
    ['probes by default', guarded(), { serviceTag: 'AzureLoadBalancer' }, 443, 'yes'],
    [
      'no probes behind a deny',
      guarded(rule(200, 'Deny', '*')),
      { serviceTag: 'AzureLoadBalancer' },
      443,
      'no',
    ],
    [
      'the first match',
      guarded(rule(200, 'Deny', '*'), rule(100, 'Allow', 'Internet', '443')),
      internet,
      443,
      'yes',
    ],
    [
      'no other port',
      guarded(rule(200, 'Deny', '*'), rule(100, 'Allow', 'Internet', '443')),
      internet,
      80,
      'no',
    ],
    [
      'GatewayManager by the tag Internet',
      guarded(rule(100, 'Allow', 'Internet')),
      { serviceTag: 'GatewayManager' },
      65200,
      'yes',
    ],
    ['perhaps some of the Internet', guarded(rule(100, 'Allow', '203.0.113.0/24')), internet, 443, 'maybe'],
    [
      'a tag that holds its regions',
      guarded(rule(100, 'Allow', 'Storage')),
      { serviceTag: 'Storage.westeurope' },
      443,
      'yes',
    ],
  ])('%s', (_, changes, peer, port, expected) => {
    expect(createAnalysisContext(hubAndSpoke(changes)).admits('nodes', 'Inbound', peer, port)).toBe(expected);
  });

  it('knows that a default route to an appliance bends both tags', () => {
    const bent = (...rules: readonly ReturnType<typeof rule>[]): Changes => ({
      ...guarded(...rules),
      rt: { routes: [toFirewall] },
      nodes: { networkSecurityGroup: 'nsg', routeTable: 'rt' },
    });
    const outbound = (changes: Changes) =>
      createAnalysisContext(hubAndSpoke(changes)).admits('nodes', 'Outbound', internet, 443);
    const inbound = (changes: Changes) =>
      createAnalysisContext(hubAndSpoke(changes)).admits('nodes', 'Inbound', internet, 443);
    expect(inbound(bent())).toBe('yes');
    expect(outbound(bent(rule(100, 'Deny', 'Internet', '*', 'Outbound')))).toBe('yes');
    expect(outbound(bent(rule(100, 'Deny', '*', '*', 'Outbound')))).toBe('no');
    expect(outbound(guarded(rule(100, 'Deny', 'Internet', '*', 'Outbound')))).toBe('no');
  });

  it('lists the rules of the group with the default ones last', () => {
    const context = createAnalysisContext(
      hubAndSpoke(guarded(rule(300, 'Deny', '*'), rule(100, 'Allow', '*'))),
    );
    const names = context.effectiveRules('nodes', 'Inbound').map(({ name, origin }) => `${origin} ${name}`);
    expect(names).toEqual([
      'user r100',
      'user r300',
      'default AllowVnetInBound',
      'default AllowAzureLoadBalancerInBound',
      'default DenyAllInBound',
    ]);
    expect(context.effectiveRules('fwNet', 'Inbound')).toEqual([]);
  });
});
