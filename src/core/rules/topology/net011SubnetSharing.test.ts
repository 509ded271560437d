import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, move, rename, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net011SubnetSharing } from './net011SubnetSharing.ts';

const gateways = 'Microsoft.Network/applicationGateways';
const clusters = 'Microsoft.ContainerService/managedClusters';
const delegated = (id: string, delegation: string): Edit => setProps(id, { delegation });
const gateway = [
  adding('gw', 'subnet', 'net', { addressPrefix: '10.10.1.0/24', delegation: gateways }),
  adding('agw', 'application-gateway', 'gw'),
];
const into = (id: string, subnet: string): Edit => move(id, subnet, { x: 220, y: 40 });

describe('NET011', () => {
  it.each<[string, Edit[], string[]]>([
    ['each in its own', gateway, []],
    ['a gateway without delegation', [...gateway, delegated('gw', 'none')], []],
    ['two gateways', [...gateway, adding('agw2', 'application-gateway', 'gw')], []],
    ['nodes in a delegated subnet', [delegated('nodes', clusters)], ['nodes delegatedNodes critical']],
    ['nodes beside a gateway', [...gateway, into('pool', 'gw')], ['gw shared critical']],
    ['nodes beside the firewall', [into('pool', 'fwnet')], ['fwnet shared critical']],
    ['nodes where a VPN gateway belongs', [rename('nodes', 'GatewaySubnet')], ['nodes shared critical']],
    ['nodes beside the API server', [into('pool', 'api')], ['api apiServerShared critical']],
    [
      'pods beside the API server',
      [setProps('cluster', { networkMode: 'podSubnet' }), setProps('pool', { podSubnet: 'api' })],
      ['api apiServerShared critical'],
    ],
    [
      'the API server beside a gateway',
      [...gateway, setProps('cluster', { apiServerSubnet: 'gw' })],
      ['gw apiServerShared critical'],
    ],
    [
      'two clusters share an API server subnet',
      [
        adding('two', 'aks-cluster', undefined, {
          apiServerAccess: 'vnetIntegration',
          apiServerSubnet: 'api',
        }),
      ],
      [],
    ],
    [
      'a gateway under the delegation of AKS',
      [...gateway, delegated('gw', clusters)],
      ['gw wrongDelegation critical'],
    ],
    [
      'an API server under the delegation of gateways',
      [delegated('api', gateways)],
      ['api wrongDelegation critical'],
    ],
    ['a delegated firewall subnet', [delegated('fwnet', gateways)], ['fwnet wrongDelegation critical']],
    [
      'a delegated pod subnet',
      [
        adding('pods', 'subnet', 'net', { addressPrefix: '10.10.12.0/22', delegation: clusters }),
        setProps('cluster', { networkMode: 'podSubnet' }),
        setProps('pool', { podSubnet: 'pods' }),
      ],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net011SubnetSharing, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[]]>([
    ['takes the delegation from nodes', [delegated('nodes', clusters)]],
    ['moves nodes away from a gateway', [...gateway, into('pool', 'gw')]],
    ['moves nodes away from the firewall', [into('pool', 'fwnet')]],
    ['takes a reserved name from nodes', [rename('nodes', 'GatewaySubnet')]],
    ['gives the API server another subnet', [into('pool', 'api')]],
    [
      'gives the API server another subnet than a gateway',
      [...gateway, setProps('cluster', { apiServerSubnet: 'gw' })],
    ],
    ['corrects the delegation of a gateway', [...gateway, delegated('gw', clusters)]],
    ['corrects the delegation of an API server', [delegated('api', gateways)]],
    ['takes the delegation from the firewall', [delegated('fwnet', gateways)]],
  ])('%s', (_, edits) => {
    // A subnet that is left alone may still carry the delegation of who left; that is the next finding.
    const once = afterFixes(net011SubnetSharing, applyEdits(securedDesign, edits));
    const fixed = afterFixes(net011SubnetSharing, once);
    expect(tryRule(net011SubnetSharing, fixed)).toEqual([]);
    expect(resource(fixed, 'subnet', fixed.resources['pool']?.parent)?.props.delegation).toBe('none');
    const apiServer = resource(fixed, 'aks-cluster', 'cluster')?.props.apiServerSubnet;
    expect(resource(fixed, 'subnet', apiServer)?.props.delegation).toBe(clusters);
  });
});
