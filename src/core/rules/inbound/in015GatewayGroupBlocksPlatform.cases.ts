import { ruleCases } from '../../testing/ruleCases.ts';
import { sampleRules } from '../../testing/sampleDesign.ts';
import { denyAllInbound } from '../../repairs/securityRule.ts';
import { in015GatewayGroupBlocksPlatform } from './in015GatewayGroupBlocksPlatform.ts';

const rules = sampleRules('nsg-appgw');
const without = (...names: readonly string[]) => rules.filter(({ name }) => !names.includes(name));
const group = (securityRules: typeof rules) => ({ 'nsg-appgw': { securityRules } });
const denyOut = { ...denyAllInbound, name: 'DenyOut', direction: 'Outbound' } as const;
const isolated = { agw: { networkIsolation: true } };
const related = ['nsg-appgw', 'snet-appgw'];

export const cases = ruleCases(in015GatewayGroupBlocksPlatform, {
  passes: {
    'rules for what Azure needs': {},
    'no group': { 'snet-appgw': { networkSecurityGroup: null } },
    'the default rule for the load balancer': group(without('AllowAzureLoadBalancer', 'DenyAllInbound')),
    'an isolated gateway without GatewayManager and without a way out': {
      ...isolated,
      ...group([...without('AllowGatewayManager'), denyOut]),
    },
  },
  fails: {
    'no rule for GatewayManager, which no default rule admits': {
      changes: group(without('AllowGatewayManager', 'DenyAllInbound')),
      finds: [
        {
          is: 'agw:gatewayManager critical',
          parameters: { group: 'nsg-appgw' },
          set: ['group=nsg-appgw'],
          related,
          scenario: 'clean-request-to-pod',
        },
      ],
    },
    'a rule for a part of the ports': {
      changes: group(
        rules.map((rule) =>
          rule.name === 'AllowGatewayManager' ? { ...rule, destinationPortRanges: ['65200-65300'] } : rule,
        ),
      ),
      finds: [{ is: 'agw:gatewayManager critical', related }],
    },
    'a deny before the load balancer': {
      changes: group(without('AllowAzureLoadBalancer')),
      finds: [{ is: 'agw:loadBalancer critical', related }],
    },
    'a deny of the load balancer in an isolated gateway': {
      changes: { ...isolated, ...group(without('AllowAzureLoadBalancer')) },
      finds: [{ is: 'agw:loadBalancer critical', related }],
    },
    'no way out': {
      changes: group([...rules, denyOut]),
      finds: [{ is: 'agw:outbound critical', related }],
    },
  },
});
