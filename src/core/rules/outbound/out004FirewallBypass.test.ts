import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out004FirewallBypass } from './out004FirewallBypass.ts';

const secondPool = [
  adding('other', 'subnet', 'net', { addressPrefix: '10.10.8.0/24' }),
  adding('user', 'node-pool', 'other', { cluster: 'cluster' }),
];
const podSubnet = [
  adding('pods', 'subnet', 'net', { addressPrefix: '10.10.12.0/22' }),
  setProps('cluster', { networkMode: 'podSubnet' }),
  setProps('pool', { podSubnet: 'pods' }),
];
const withRoute = (addressPrefix: string, nextHopType = 'Internet'): Edit => {
  const routes = resource(securedDesign, 'route-table', 'table')?.props.routes ?? [];
  const extra = { name: 'extra', addressPrefix, nextHopType, nextHop: null, nextHopIpAddress: '' };
  return setProps('table', { routes: [...routes, extra] });
};

describe('OUT004', () => {
  it.each<[string, Edit[], string[]]>([
    ['all behind the firewall', [], []],
    ['a pool in a subnet without the route', secondPool, ['other beside critical']],
    ['a pod subnet without the route', podSubnet, ['pods beside critical']],
    ['both with the route', [...secondPool, setProps('other', { routeTable: 'table' })], []],
    ['nothing filtered is OUT001', [...secondPool, setProps('nodes', { routeTable: undefined })], []],
    ['a half of the Internet', [withRoute('128.0.0.0/1')], ['nodes longerRoute critical']],
    ['a service tag', [withRoute('AzureCloud')], ['nodes longerRoute critical']],
    ['a private range', [withRoute('10.99.0.0/16')], []],
    ['a longer route that drops', [withRoute('198.51.100.0/24', 'None')], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out004FirewallBypass, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[], string]>([
    ['attaches the route table to the second node subnet', secondPool, 'other'],
    ['attaches the route table to the pod subnet', podSubnet, 'pods'],
    ['removes the longer route', [withRoute('128.0.0.0/1')], 'nodes'],
    [
      'corrects a table of its own',
      [...secondPool, adding('own', 'route-table', undefined), setProps('other', { routeTable: 'own' })],
      'other',
    ],
  ])('%s', (_, edits, subnet) => {
    const fixed = afterFixes(out004FirewallBypass, applyEdits(securedDesign, edits));
    expect(createAnalysisContext(fixed).filtered(subnet)).toBe('yes');
    expect(tryRule(out004FirewallBypass, fixed)).toEqual([]);
  });
});
