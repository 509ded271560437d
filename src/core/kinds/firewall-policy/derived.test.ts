import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../bundle/createExportContext.ts';
import {
  applicationRule,
  design,
  make,
  natRule,
  networkRule,
  networkWith,
} from '../../testing/exampleParts.ts';
import type { PropsOf } from '../registry/kinds.ts';
import { firewallPolicyDerivation, ruleCollectionGroupsOf } from './derived.ts';

function derive(values: Partial<PropsOf<'firewall-policy'>>, others = {}) {
  const context = createExportContext(design({ policy: make('firewall-policy', 'afwp', values), ...others }));
  const policy = context.resource('firewall-policy', 'policy');
  if (policy === undefined) throw new Error('the policy is drawn');
  return {
    groups: ruleCollectionGroupsOf(policy, context),
    notes: firewallPolicyDerivation.notes?.(policy, context) ?? [],
  };
}

describe('ruleCollectionGroupsOf', () => {
  it('gathers what agrees in group, type, priority and action, in order of evaluation', () => {
    const { groups } = derive({
      networkRules: [
        networkRule('late', { groupPriority: 400 }),
        networkRule('a', { priority: 300 }),
        networkRule('b', { priority: 200 }),
        networkRule('c', { priority: 300 }),
        networkRule('d', { priority: 300, action: 'Deny' }),
      ],
      applicationRules: [applicationRule('e', { groupPriority: 200, priority: 100 })],
    });
    const shape = groups.map(({ name, priority, collections }) => [
      name,
      priority,
      ...collections.map((each) => `${each.name}: ${each.rules.map((rule) => rule.name).join(' ')}`),
    ]);
    expect(shape).toEqual([
      [
        'rcg-200',
        200,
        'network-allow-200: b',
        'network-allow-300: a c',
        'network-deny-300: d',
        'application-allow-100: e',
      ],
      ['rcg-400', 400, 'network-allow-200: late'],
    ]);
  });

  it('gives a name once in a collection', () => {
    const { groups } = derive({ networkRules: [networkRule('dns', {}), networkRule('dns', {})] });
    expect(groups[0]?.collections[0]?.rules.map(({ name }) => name)).toEqual(['dns', 'dns-2']);
  });

  it.each([
    ['to nothing', { destinationAddress: '203.0.113.7' }, {}],
    ['from nothing', { translatedAddress: '10.0.0.9' }, {}],
    ['to a firewall with another policy', { translatedAddress: '10.0.0.9' }, { firewallPolicy: 'other' }],
  ])('leaves out a translation %s, and says so', (_, values, firewall) => {
    const { groups, notes } = derive(
      { natRules: [natRule('publish', values)] },
      {
        ...networkWith('snet', 'AzureFirewallSubnet'),
        other: make('firewall-policy', 'other', {}),
        afw: make('azure-firewall', 'afw', firewall, 'snet'),
      },
    );
    expect(groups).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  it('translates from the public address of its firewall to the address of the Service', () => {
    const { groups } = derive(
      {
        natRules: [
          natRule('publish', { translatedService: 'fixed' }),
          natRule('ask', { translatedService: 'open' }),
        ],
      },
      {
        ...networkWith('snet', 'AzureFirewallSubnet'),
        afw: make('azure-firewall', 'afw', { firewallPolicy: 'policy' }, 'snet'),
        fixed: make('kubernetes-service', 'fixed', {
          exposure: 'internalLoadBalancer',
          privateIpAddress: '10.0.0.9',
        }),
        open: make('kubernetes-service', 'open', { exposure: 'internalLoadBalancer' }),
      },
    );
    expect(groups[0]?.collections[0]).toMatchObject({
      action: 'DNAT',
      rules: [
        { destination: { firewall: 'afw' }, translated: { address: '10.0.0.9' } },
        { destination: { firewall: 'afw' }, translated: { inputOf: 'open' } },
      ],
    });
  });
});
