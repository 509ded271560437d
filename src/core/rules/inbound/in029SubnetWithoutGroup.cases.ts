import { ruleCases } from '../../testing/ruleCases.ts';
import { in029SubnetWithoutGroup } from './in029SubnetWithoutGroup.ts';

const bare = (id: string) => ({ [id]: { networkSecurityGroup: null } });
/** The subnet with a new group that has these rules. */
const guarded = (id: string, ...names: readonly string[]) => ({
  [id]: { networkSecurityGroup: 'network-security-group-1' },
  'network-security-group-1': { securityRules: names.map((name) => ({ name })) },
});

export const cases = ruleCases(in029SubnetWithoutGroup, {
  passes: { 'a design where only the firewall has none': {} },
  fails: {
    'a subnet with a public gateway': {
      changes: bare('snet-appgw'),
      finds: ['snet-appgw:none critical'],
      fix: guarded(
        'snet-appgw',
        'AllowClients',
        'AllowGatewayManager',
        'AllowAzureLoadBalancer',
        'DenyAllInbound',
      ),
    },
    'a subnet behind a firewall': {
      changes: bare('snet-aks'),
      finds: ['snet-aks:none medium'],
      fix: guarded(
        'snet-aks',
        'AllowGatewayToPods',
        'AllowNodesAndPods',
        'AllowApiServer',
        'AllowAzureLoadBalancer',
        'DenyAllInbound',
      ),
    },
    'the subnet of the API server': {
      changes: bare('snet-apiserver'),
      finds: ['snet-apiserver:none high'],
      fix: guarded(
        'snet-apiserver',
        'AllowNodesToApiServer',
        'AllowAzureLoadBalancer',
        'AllowOwnSubnet',
        'DenyAllInbound',
      ),
    },
    'a subnet with a public service': {
      changes: { ...bare('snet-aks'), shop: { exposure: 'publicLoadBalancer' } },
      finds: ['snet-aks:none critical'],
      fix: guarded(
        'snet-aks',
        'AllowClients',
        'AllowNodesAndPods',
        'AllowApiServer',
        'AllowAzureLoadBalancer',
        'DenyAllInbound',
      ),
    },
    'the subnet of a bastion, which works only with rules of its own': {
      changes: { AzureBastionSubnet: { kind: 'subnet', parent: 'hub', addressPrefix: '10.20.0.0/26' } },
      finds: ['AzureBastionSubnet:none high'],
      fix: 'none',
    },
  },
});
