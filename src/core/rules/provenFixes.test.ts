import { describe, expect, it } from 'vitest';
import { relativeRect } from '../placement/absoluteRect.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { intersects } from '../lib/geometry.ts';
import type { DesignDocument, Props } from '../model/designDocument.ts';
import { applyEdits, move, removeLink, rename, setProps, type Edit } from '../model/edits.ts';
import { templates } from '../templates/index.ts';
import { testDay } from '../testing/testDay.ts';
import { analyse } from './analyse.ts';
import { proposeFix } from './proposeFix.ts';
import { adding } from '../testing/tryRule.ts';

const template = (id: string): DesignDocument => {
  const found = templates.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found.document;
};

const idOf = (document: DesignDocument, name: string): string =>
  Object.entries(document.resources).find(([, resource]) => resource.name === name)?.[0] ?? '';

const reference = template('reference-architecture');
const hub = template('hub-and-spoke');
const of = (name: string): string => idOf(reference, name);
const inHub = (name: string): string => idOf(hub, name);

const hop = (nextHopType: string, rest: Props = {}): Props => ({
  name: 'default',
  addressPrefix: '0.0.0.0/0',
  nextHopType,
  nextHop: null,
  nextHopIpAddress: '',
  ...rest,
});
const networkRule = (row: Props): Edit =>
  setProps(of('afwp-shop'), {
    networkRules: [
      {
        name: 'wide',
        groupPriority: 200,
        priority: 200,
        action: 'Allow',
        protocols: ['TCP'],
        sourceAddresses: ['*'],
        destinationAddresses: ['*'],
        destinationFqdns: [],
        destinationPorts: ['443'],
        ...row,
      },
    ],
  });

const cases: readonly [rule: string, what: string, document: DesignDocument, edits: readonly Edit[]][] = [
  ['OUT001', 'the default', template('aks-default'), []],
  ['OUT003', 'the route table is gone', reference, [setProps(of('snet-aks'), { routeTable: undefined })]],
  [
    'OUT004',
    'a pool in another subnet',
    reference,
    [
      adding('other', 'subnet', of('vnet-shop'), { addressPrefix: '10.10.16.0/24' }),
      move('other', of('vnet-shop'), { x: 500, y: 220 }),
      adding('extra', 'node-pool', 'other', { cluster: of('aks-shop') }),
    ],
  ],
  [
    'OUT004',
    'a route past the firewall',
    reference,
    [
      setProps(of('rt-aks'), {
        routes: [
          hop('VirtualAppliance', { nextHop: of('afw-shop') }),
          hop('Internet', { addressPrefix: 'AzureCloud' }),
        ],
      }),
    ],
  ],
  ['OUT005', '0/0 to the Internet', reference, [setProps(of('rt-aks'), { routes: [hop('Internet')] })]],
  [
    'OUT006',
    'a wrong address',
    reference,
    [setProps(of('rt-aks'), { routes: [hop('VirtualAppliance', { nextHopIpAddress: '10.10.0.9' })] })],
  ],
  ['OUT006', 'no peering', hub, [removeLink('peering-1'), removeLink('peering-2')]],
  ['OUT007', 'no rule for AKS', reference, [setProps(of('afwp-shop'), { applicationRules: undefined })]],
  ['OUT008', 'everything allowed', reference, [networkRule({ destinationPorts: ['*'] })]],
  ['OUT009', 'the cloud allowed', reference, [networkRule({ destinationAddresses: ['AzureCloud'] })]],
  ['OUT010', 'alert only', reference, [setProps(of('afwp-shop'), { threatIntelMode: undefined })]],
  ['OUT012', 'another name', reference, [rename(of('AzureFirewallSubnet'), 'snet-firewall')]],
  [
    'OUT012',
    'a pool beside the firewall',
    reference,
    [move(of('user'), of('AzureFirewallSubnet'), { x: 20, y: 120 })],
  ],
  [
    'OUT022',
    'default outbound access',
    reference,
    [setProps(of('snet-aks'), { defaultOutboundAccess: true })],
  ],
  [
    'NET001',
    'a subnet over another',
    reference,
    [setProps(of('snet-appgw'), { addressPrefix: '10.10.4.0/24' })],
  ],
  [
    'NET001',
    'a network that Azure refuses',
    hub,
    [
      setProps(inHub('vnet-hub'), { addressSpace: ['127.0.0.0/24'] }),
      setProps(inHub('AzureFirewallSubnet'), { addressPrefix: '127.0.0.0/26' }),
      setProps(inHub('GatewaySubnet'), { addressPrefix: '127.0.0.64/27' }),
    ],
  ],
  ['NET002', 'one half', hub, [removeLink('peering-1')]],
  [
    'NET002',
    'overlap',
    hub,
    [
      setProps(inHub('vnet-hub'), { addressSpace: ['10.240.200.0/24'] }),
      setProps(inHub('AzureFirewallSubnet'), { addressPrefix: '10.240.200.0/26' }),
      setProps(inHub('GatewaySubnet'), { addressPrefix: '10.240.200.64/27' }),
    ],
  ],
  ['NET005', 'reserved pods', reference, [setProps(of('aks-shop'), { podCidr: '172.30.0.0/16' })]],
  [
    'NET006',
    'services over pods',
    reference,
    [setProps(of('aks-shop'), { serviceCidr: '192.168.0.0/20', dnsServiceIp: '192.168.0.10' })],
  ],
  ['NET007', 'pods over the network', reference, [setProps(of('aks-shop'), { podCidr: '10.10.0.0/16' })]],
  ['NET011', 'a pool beside the gateway', reference, [move(of('user'), of('snet-appgw'), { x: 20, y: 120 })]],
  [
    'NET011',
    'a delegated node subnet',
    reference,
    [setProps(of('snet-aks'), { delegation: 'Microsoft.Network/dnsResolvers' })],
  ],
  ['NET012', 'too small', hub, [setProps(inHub('GatewaySubnet'), { addressPrefix: '10.200.0.64/28' })]],
  [
    'NET012',
    'a group on the subnet of the gateway',
    hub,
    [setProps(inHub('GatewaySubnet'), { networkSecurityGroup: inHub('nsg-aks') })],
  ],
  ['NET016', 'system-assigned', reference, [setProps(of('aks-shop'), { identity: undefined })]],
  [
    'NET018',
    'no policy',
    reference,
    [setProps(of('aks-shop'), { networkPolicy: undefined, networkDataplane: undefined })],
  ],
];

/** Cards and containers that overlap a neighbour or stick out of what they stand in. */
function untidy(document: DesignDocument): readonly string[] {
  const drawn = Object.entries(document.resources).filter(([, { kind }]) => kindOf(kind)?.shape !== 'chip');
  return drawn.flatMap(([id, resource]) => {
    const rect = relativeRect(resource);
    const around = document.resources[resource.parent ?? ''];
    const frame = around === undefined ? undefined : relativeRect(around);
    const out =
      frame !== undefined && (rect.x + rect.width > frame.width || rect.y + rect.height > frame.height);
    const hits = drawn.filter(
      ([other, { parent }]) =>
        other > id &&
        parent === resource.parent &&
        intersects(rect, relativeRect(document.resources[other] ?? resource)),
    );
    return [
      ...(out ? [`${resource.name} sticks out`] : []),
      ...hits.map(([, { name }]) => `${resource.name} overlaps ${name}`),
    ];
  });
}

describe('the engine proves the repair of', () => {
  it.each(cases)('%s: %s', (rule, _, document, edits) => {
    const broken = applyEdits(document, edits);
    const findings = analyse(broken, testDay).findings.filter((finding) => finding.rule === rule);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const { message, why, remedy } = finding;
      expect([message, why, remedy].flatMap((text) => [text.en, text.ja]).join()).not.toMatch(/[{}]/);
      const proposal = proposeFix(broken, finding, testDay);
      expect(proposal).toMatchObject({ ok: true });
      if (!proposal.ok) continue;
      const before = new Set(untidy(broken));
      expect(untidy(proposal.value.document).filter((line) => !before.has(line))).toEqual([]);
    }
  });
});
