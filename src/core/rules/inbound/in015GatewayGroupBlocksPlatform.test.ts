import { describe, expect, it } from 'vitest';
import { sampleDesign, sampleRules, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in015GatewayGroupBlocksPlatform } from './in015GatewayGroupBlocksPlatform.ts';

const without = (...names: string[]) => sampleRules('nsg-appgw').filter(({ name }) => !names.includes(name));
const group = (securityRules: ReturnType<typeof sampleRules>): SampleChanges => ({
  'nsg-appgw': { securityRules },
});
const denyOut = { ...sampleRules('nsg-appgw')[3], name: 'DenyOut', direction: 'Outbound' } as ReturnType<
  typeof sampleRules
>[number];

describe('IN015', () => {
  it.each<[string, SampleChanges]>([
    ['rules for what Azure needs', {}],
    ['no group', { 'snet-appgw': { networkSecurityGroup: null } }],
    ['the default rule for the load balancer', group(without('AllowAzureLoadBalancer', 'DenyAllInbound'))],
    [
      'an isolated gateway without GatewayManager and without a way out',
      { agw: { networkIsolation: true }, ...group([...without('AllowGatewayManager'), denyOut]) },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in015GatewayGroupBlocksPlatform, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, string]>([
    [
      'no rule for GatewayManager, which no default rule admits',
      group(without('AllowGatewayManager', 'DenyAllInbound')),
      'gatewayManager',
    ],
    [
      'a rule for a part of the ports',
      group(
        sampleRules('nsg-appgw').map((rule) =>
          rule.name === 'AllowGatewayManager' ? { ...rule, destinationPortRanges: ['65200-65300'] } : rule,
        ),
      ),
      'gatewayManager',
    ],
    ['a deny before the load balancer', group(without('AllowAzureLoadBalancer')), 'loadBalancer'],
    [
      'a deny of the load balancer in an isolated gateway',
      { agw: { networkIsolation: true }, ...group(without('AllowAzureLoadBalancer')) },
      'loadBalancer',
    ],
    ['no way out', group([...sampleRules('nsg-appgw'), denyOut]), 'outbound'],
  ])('repairs %s', (_, changes, message) => {
    const tried = ruleTrial(in015GatewayGroupBlocksPlatform, sampleDesign(changes));
    expect(tried.violations).toMatchObject([
      { resource: 'agw', message, related: ['nsg-appgw', 'snet-appgw'] },
    ]);
    expect(tried.after).toEqual([]);
  });
});
