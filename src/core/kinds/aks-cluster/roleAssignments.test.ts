import { describe, expect, it } from 'vitest';
import type { Resource } from '../../model/designDocument.ts';
import { createExportContext } from '../../bundle/createExportContext.ts';
import { design, listener, make, networkWith } from '../../testing/exampleParts.ts';
import type { PropsOf } from '../registry/kinds.ts';
import { roleAssignmentsOf } from './roleAssignments.ts';

const network = {
  ...networkWith('nodes', 'snet-aks', { routeTable: 'table' }),
  pods: make('subnet', 'snet-pods', { addressPrefix: '10.0.4.0/22' }, 'vnet'),
  api: make('subnet', 'snet-api', { addressPrefix: '10.0.8.0/28' }, 'vnet'),
  ingress: make('subnet', 'snet-ingress', { addressPrefix: '10.0.9.0/28' }, 'vnet'),
  appgw: make('subnet', 'snet-appgw', { addressPrefix: '10.0.10.0/24' }, 'vnet'),
  table: make('route-table', 'rt-aks', {}),
  system: make('node-pool', 'system', { cluster: 'aks', podSubnet: 'pods' }, 'nodes'),
  user: make('node-pool', 'user', { cluster: 'aks' }, 'nodes'),
};

function rights(values: Partial<PropsOf<'aks-cluster'>>, others: Readonly<Record<string, Resource>> = {}) {
  const resources = { ...network, aks: make('aks-cluster', 'aks', values), ...others };
  const context = createExportContext(design(resources));
  const cluster = context.resource('aks-cluster', 'aks');
  if (cluster === undefined) throw new Error('the cluster is drawn');
  return roleAssignmentsOf(cluster, context).map(
    ({ role, scope, principal }) =>
      `${principal}: ${role} on ${scope.type === 'resource' ? scope.id : `${scope.type} ${'id' in scope ? scope.id : ''}`.trim()}`,
  );
}

const join = (id: string) => `control-plane: Network Contributor on ${id}`;

describe('roleAssignmentsOf', () => {
  it('writes into a zone that is drawn, and links it to the network of the nodes', () => {
    const zone = { zone: make('private-dns-zone', 'privatelink.westeurope.azmk8s.io', {}) };
    const custom = { privateDnsZone: 'custom', customPrivateDnsZone: 'zone' } as const;
    expect(rights({ apiServerAccess: 'privateLink', ...custom }, zone)).toEqual([
      join('nodes'),
      'control-plane: Private DNS Zone Contributor on zone',
      join('vnet'),
    ]);
    expect(rights(custom, zone)).toEqual([join('nodes')]);
    expect(rights({ apiServerAccess: 'privateLink', ...custom })).toEqual([join('nodes')]);
  });

  it('hands its nodes an identity that pulls from the registry', () => {
    const registry = { cr: make('container-registry', 'crexample', {}) };
    expect(rights({ containerRegistry: 'cr' }, registry)).toEqual([
      join('nodes'),
      'control-plane: Managed Identity Operator on kubelet',
      'kubelet: AcrPull on cr',
    ]);
  });

  it.each<[string, Partial<PropsOf<'aks-cluster'>>, readonly string[]]>([
    ['nodes, once for all pools', {}, ['nodes']],
    ['pods', { networkMode: 'podSubnet' }, ['nodes', 'pods']],
    ['the route table it is bound to', { outboundType: 'userDefinedRouting' }, ['nodes', 'table']],
    ['the route table it writes', { networkMode: 'kubenet' }, ['nodes', 'table']],
    ['the API server', { apiServerAccess: 'vnetIntegration', apiServerSubnet: 'api' }, ['nodes', 'api']],
    ['no subnet that it does not use', { apiServerAccess: 'privateLink', apiServerSubnet: 'api' }, ['nodes']],
  ])('joins the subnets of %s', (_, values, scopes) => {
    expect(rights(values)).toEqual(scopes.map(join));
  });

  it('joins the subnet of an internal load balancer', () => {
    const service = make(
      'kubernetes-service',
      'shop',
      { cluster: 'aks', exposure: 'internalLoadBalancer' },
      'ingress',
    );
    expect(rights({}, { service })).toEqual(['nodes', 'ingress'].map(join));
  });

  it('lets AGIC write the gateway, join its subnet and use its identity', () => {
    const gateway = make('application-gateway', 'agw', { listeners: [listener('https', {})] }, 'appgw');
    const service = make('kubernetes-service', 'shop', {
      cluster: 'aks',
      exposure: 'gateway',
      ingress: 'agic',
      applicationGateway: 'gateway',
    });
    expect(rights({}, { gateway, service })).toEqual([
      join('nodes'),
      'agic: Contributor on gateway',
      'agic: Reader on resource-group',
      'agic: Network Contributor on appgw',
      'agic: Managed Identity Operator on identity gateway',
    ]);
  });
});
