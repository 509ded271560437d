import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in017GatewayDefaultRoute } from './in017GatewayDefaultRoute.ts';

const route = (values: object) => ({
  name: 'default',
  addressPrefix: '0.0.0.0/0',
  nextHopType: 'Internet',
  nextHop: null,
  nextHopIpAddress: '',
  ...values,
});

describe('IN017', () => {
  it.each<[string, SampleChanges]>([
    ['the system route', {}],
    [
      'a route to the Internet',
      { 'snet-appgw': { routeTable: 'rt-aks' }, 'rt-aks': { routes: [route({})] } },
    ],
    [
      'an isolated gateway behind the firewall',
      { 'snet-appgw': { routeTable: 'rt-aks' }, agw: { networkIsolation: true } },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in017GatewayDefaultRoute, sampleDesign(changes)).violations).toEqual([]);
  });

  it('takes a shared table off the subnet of the gateway', () => {
    const tried = ruleTrial(
      in017GatewayDefaultRoute,
      sampleDesign({ 'snet-appgw': { routeTable: 'rt-aks' } }),
    );
    expect(tried.violations).toMatchObject([
      { resource: 'agw', message: 'route', parameters: { subnet: 'snet-appgw', nextHop: 'afw-shop' } },
    ]);
    expect(tried.fixed?.['snet-appgw']).not.toHaveProperty('routeTable');
    expect(tried.fixed?.['rt-aks']?.['routes']).toHaveLength(1);
    expect(tried.after).toEqual([]);
  });

  it('takes the route out of a table of the gateway alone', () => {
    const changes: SampleChanges = {
      'snet-appgw': { routeTable: 'rt-aks' },
      'snet-aks': { routeTable: null },
      'rt-aks': { routes: [route({ nextHopType: 'None' })] },
    };
    const tried = ruleTrial(in017GatewayDefaultRoute, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ message: 'route', parameters: { nextHop: 'None' } }]);
    expect(tried.fixed?.['rt-aks']).not.toHaveProperty('routes');
    expect(tried.after).toEqual([]);
  });
});
