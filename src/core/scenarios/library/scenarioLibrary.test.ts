import { describe, expect, it } from 'vitest';
import type { DesignDocument, Props } from '../../model/designDocument.ts';
import { emptyDocument } from '../../model/designDocument.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import {
  design,
  filter,
  hubAndSpoke,
  spokePeerings,
  type Drawn,
  type peering,
} from '../../testing/hubAndSpoke.ts';
import { protectionStates } from '../protectionStates.ts';
import { runScenarios } from '../runScenarios.ts';
import { scenarios } from '../scenarios.ts';
import { runLibrary } from './runLibrary.ts';
import { scenarioLibrary } from './scenarioLibrary.ts';

const run = (document: DesignDocument) => {
  const results = runLibrary(createAnalysisContext(document));
  return (id: string) => {
    const result = results.find((candidate) => candidate.id === id);
    if (result === undefined) throw new Error(`${id} is missing.`);
    return result;
  };
};

const drawn = (more: Drawn = {}) => design({ ...hubAndSpoke, ...more }, spokePeerings);

const networkRule = (destination: string): Props => ({
  networkRules: [
    {
      ...filter,
      name: 'wide',
      protocols: ['TCP'],
      destinationAddresses: [destination],
      destinationFqdns: [],
      destinationPorts: ['443'],
    },
  ],
});

const outboundDeny = (tag: string) => ({
  name: 'deny',
  priority: 100,
  direction: 'Outbound',
  access: 'Deny',
  protocol: '*',
  sourceAddressPrefixes: ['*'],
  destinationAddressPrefixes: [tag],
  destinationPortRanges: ['*'],
});

const closed = (tag: string): Drawn => ({
  group: ['network-security-group', { securityRules: [outboundDeny(tag)] }],
  nodes: [
    'subnet',
    { addressPrefix: '10.1.0.0/22', routeTable: 'rt', networkSecurityGroup: 'group' },
    'spoke',
  ],
});

describe('the scenario library', () => {
  it('has ids of its own, and says what is missing in a blank design', () => {
    const ids = [...scenarios, ...scenarioLibrary].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { group, walks, missing } of runLibrary(createAnalysisContext(emptyDocument('blank')))) {
      expect(group).toBe('library');
      expect(walks).toEqual([]);
      expect(missing?.ja).toBeTruthy();
    }
  });

  it('moves no light', () => {
    const context = createAnalysisContext(drawn());
    const lights = runScenarios(context);
    const library = runLibrary(context);
    expect(library.map(({ verdict }) => verdict)).toContain('fail');
    expect(protectionStates([...lights, ...library])).toEqual(protectionStates(lights));
  });

  it('starts a node only where everything that it needs is let through', () => {
    expect(run(drawn())('node-bootstrap').verdict).toBe('pass');
    const withoutRules = drawn({ policy: ['firewall-policy', {}] });
    expect(run(withoutRules)('node-bootstrap').verdict).toBe('fail');
    const withoutDns = run(drawn(closed('AzurePlatformDNS')))('node-bootstrap');
    expect(withoutDns.walks[0]?.trace).toMatchObject({ reason: 'NSG_DENY_OUT', rule: { name: 'deny' } });
  });

  it('leads an administrator from Bastion by the jump box, with the name that resolves there', () => {
    const document = drawn({
      AzureBastionSubnet: ['subnet', { addressPrefix: '10.0.4.0/26' }, 'hub'],
      bastion: ['bastion', {}, 'AzureBastionSubnet'],
      management: ['subnet', { addressPrefix: '10.0.3.0/27' }, 'hub'],
      jump: ['virtual-machine', {}, 'management'],
    });
    const { verdict, walks } = run(document)('admin-from-jump-box');
    expect(verdict).toBe('pass');
    expect(walks.map(({ flow }) => flow.to)).toEqual([
      { type: 'resource', id: 'jump' },
      // The zone that AKS makes is linked to the network of the nodes only.
      { type: 'api-server', cluster: 'aks', by: 'public-name' },
    ]);
    const admin = runScenarios(createAnalysisContext(document)).find(
      ({ id }) => id === 'admin-to-api-server',
    );
    expect(admin?.verdict).toBe('pass');
  });

  it.each([
    [true, 'pass'],
    [false, 'fail'],
  ])('leads an administrator from on-premises with gateway transit %s', (allowGatewayTransit, verdict) => {
    const transit = (half: ReturnType<typeof peering>, props: Readonly<Record<string, boolean>>) => ({
      ...half,
      props: { ...half.props, ...props },
    });
    const document = design(
      {
        ...hubAndSpoke,
        GatewaySubnet: ['subnet', { addressPrefix: '10.0.2.0/27' }, 'hub'],
        gateway: ['virtual-network-gateway', { sites: ['site'] }, 'GatewaySubnet'],
        site: ['on-premises', {}],
        rt: ['route-table', { ...hubAndSpoke.rt[1], bgpRoutePropagation: true }],
      },
      {
        a: transit(spokePeerings.a, { useRemoteGateways: true }),
        b: transit(spokePeerings.b, { allowGatewayTransit }),
      },
    );
    expect(run(document)('admin-from-on-premises').verdict).toBe(verdict);
  });

  it.each([
    ['pod-to-registry', 'container-registry', 'privatelink.azurecr.io'],
    ['pod-to-key-vault', 'key-vault', 'privatelink.vaultcore.azure.net'],
  ])('%s goes by the private endpoint where its zone is linked', (id, kind, zone) => {
    const service = (zones: readonly string[]): Drawn => ({
      service: [kind, { publicNetworkAccess: false }],
      [zone]: ['private-dns-zone', {}],
      spoke: ['virtual-network', { addressSpace: ['10.1.0.0/16'], privateDnsZones: [...zones] }],
      endpoints: ['subnet', { addressPrefix: '10.1.6.0/27' }, 'spoke'],
      endpoint: ['private-endpoint', { target: 'service', privateDnsZone: zone }, 'endpoints'],
    });
    const linked = run(drawn(service([zone])))(id);
    expect(linked.verdict).toBe('pass');
    expect(linked.walks[0]?.trace.hops.at(-1)?.node.resource).toBe('endpoint');
    const unlinked = run(drawn(service([])))(id);
    expect(unlinked.verdict).toBe('fail');
    const codes = unlinked.walks[0]?.trace.findings.map(({ code }) => code);
    expect(codes).toContain('PE_DNS_RESOLVES_PUBLIC');
    const open = drawn({ ...service([]), policy: ['firewall-policy', networkRule('*')] });
    expect(run(open)(id).walks[0]?.trace.reason).toBe('PUBLIC_NETWORK_ACCESS_DISABLED');
  });

  it('sees a pod move sideways until a group keeps it out', () => {
    const machine = (networkSecurityGroup: string | null): Drawn => ({
      group: [
        'network-security-group',
        {
          securityRules: [
            { ...outboundDeny('*'), direction: 'Inbound', sourceAddressPrefixes: ['10.1.0.0/22'] },
          ],
        },
      ],
      ops: ['subnet', { addressPrefix: '10.1.9.0/24', networkSecurityGroup }, 'spoke'],
      db: ['virtual-machine', {}, 'ops'],
    });
    expect(run(drawn(machine(null)))('lateral-movement').verdict).toBe('fail');
    expect(run(drawn(machine('group')))('lateral-movement').verdict).toBe('pass');
  });

  it.each([
    ['cloud-metadata', 'AzurePlatformIMDS'],
    ['exfiltration-over-dns', 'AzurePlatformDNS'],
  ])('%s is stopped by a rule that names %s, and by no other', (id, tag) => {
    expect(run(drawn())(id).verdict).toBe('fail');
    expect(run(drawn(closed('*')))(id).verdict).toBe('fail');
    expect(run(drawn(closed(tag)))(id).verdict).toBe('pass');
  });

  it('says beside a green light that DNS is not covered', () => {
    const attack = (document: DesignDocument) =>
      runScenarios(createAnalysisContext(document)).find(({ id }) => id === 'pod-to-c2');
    const open = attack(drawn());
    expect(open?.verdict).toBe('pass');
    expect(open?.residualRisks?.map(({ code }) => code)).toEqual([
      'DNS_TUNNEL_NOT_COVERED',
      'METADATA_SERVICE_NOT_COVERED',
    ]);
    const left = attack(drawn(closed('AzurePlatformDNS')))?.residualRisks?.map(({ code }) => code);
    expect(left).toEqual(['METADATA_SERVICE_NOT_COVERED']);
  });

  it('keeps pods from the wire server, but not those on the network of their node', () => {
    const { walks } = run(drawn())('wire-server');
    const reasons = walks.map(({ flow, trace }) => [
      flow.from.type === 'pod' && flow.from.hostNetwork === true,
      trace.reason,
    ]);
    expect(reasons).toEqual([
      [true, 'OK'],
      [true, 'OK'],
      [false, 'AKS_NODE_DROPS_WIRE_SERVER'],
      [false, 'AKS_NODE_DROPS_WIRE_SERVER'],
    ]);
  });

  it.each([
    ['exfiltration-over-storage', 'Storage'],
    ['pod-to-c2-in-azure', 'AzureCloud'],
  ])('%s passes a firewall that allows %s', (id, tag) => {
    expect(run(drawn())(id).verdict).toBe('pass');
    expect(run(drawn({ policy: ['firewall-policy', networkRule(tag)] }))(id).verdict).toBe('fail');
  });
});
