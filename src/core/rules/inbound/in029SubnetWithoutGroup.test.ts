import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { referenceIn, ruleTrial } from '../../testing/ruleTrial.ts';
import { in029SubnetWithoutGroup } from './in029SubnetWithoutGroup.ts';

const bare = (id: string): SampleChanges => ({ [id]: { networkSecurityGroup: null } });

describe('IN029', () => {
  it('passes a design where only the firewall has none', () => {
    expect(ruleTrial(in029SubnetWithoutGroup, sampleDesign()).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, string, string, string[]]>([
    [
      'with a public gateway',
      bare('snet-appgw'),
      'snet-appgw',
      'critical',
      ['AllowClients', 'AllowGatewayManager', 'AllowAzureLoadBalancer', 'DenyAllInbound'],
    ],
    [
      'behind a firewall',
      bare('snet-aks'),
      'snet-aks',
      'medium',
      [
        'AllowGatewayToPods',
        'AllowNodesAndPods',
        'AllowApiServer',
        'AllowAzureLoadBalancer',
        'DenyAllInbound',
      ],
    ],
    [
      'of the API server',
      bare('snet-apiserver'),
      'snet-apiserver',
      'high',
      ['AllowNodesToApiServer', 'AllowAzureLoadBalancer', 'AllowOwnSubnet', 'DenyAllInbound'],
    ],
    [
      'with a public service',
      { ...bare('snet-aks'), shop: { exposure: 'publicLoadBalancer' } },
      'snet-aks',
      'critical',
      ['AllowClients', 'AllowNodesAndPods', 'AllowApiServer', 'AllowAzureLoadBalancer', 'DenyAllInbound'],
    ],
  ])('gives a subnet %s the rules that it needs', (_, changes, resource, severity, names) => {
    const tried = ruleTrial(in029SubnetWithoutGroup, sampleDesign(changes));
    expect(tried.violations).toEqual([{ resource, message: 'none', severity }]);
    const group = tried.fixed?.[referenceIn(tried, resource, 'networkSecurityGroup')];
    expect(group?.['securityRules']).toMatchObject(names.map((name) => ({ name })));
    expect(tried.after).toEqual([]);
  });
});
