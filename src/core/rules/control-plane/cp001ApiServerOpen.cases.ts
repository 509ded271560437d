import { ruleCases } from '../../testing/ruleCases.ts';
import { cp001ApiServerOpen } from './cp001ApiServerOpen.ts';

const open = { aks: { apiServerAccess: 'public' } };

export const cases = ruleCases(cp001ApiServerOpen, {
  passes: {
    'a private API server': {},
    'a public one with ranges': {
      aks: { apiServerAccess: 'public', authorizedIpRanges: ['198.51.100.0/24'] },
    },
    'a public one for the cluster alone': { aks: { apiServerAccess: 'public', authorizeEgress: true } },
    'a Private Link one with a public FQDN': { aks: { apiServerAccess: 'privateLink', publicFqdn: true } },
    'a public endpoint that the mode ignores': {
      aks: { apiServerAccess: 'privateLink', publicEndpoint: true },
    },
  },
  fails: {
    'a public API server, for which a delegated subnet is there': {
      changes: open,
      finds: [{ is: 'aks:open critical', scenario: 'attacker-to-api-server' }],
      fix: {
        aks: { apiServerAccess: 'vnetIntegration', apiServerSubnet: 'snet-apiserver', publicFqdn: false },
      },
    },
    'a public endpoint beside a private one': {
      changes: { aks: { publicEndpoint: true } },
      finds: ['aks:open critical'],
      fix: { aks: { publicEndpoint: false } },
    },
    'a public API server without a subnet to move into, whose group then lets it call the nodes': {
      changes: { ...open, 'snet-apiserver': null, 'nsg-apiserver': null },
      finds: ['aks:open critical'],
      fix: {
        aks: { apiServerSubnet: 'subnet-1' },
        'subnet-1': {
          addressPrefix: '10.10.0.64/28',
          delegation: 'Microsoft.ContainerService/managedClusters',
          networkSecurityGroup: 'network-security-group-1',
        },
        'network-security-group-1': {
          securityRules: [
            {
              name: 'AllowNodesToApiServer',
              sourceAddressPrefixes: ['10.10.4.0/22'],
              destinationPortRanges: ['443', '4443'],
            },
            { name: 'AllowAzureLoadBalancer', destinationPortRanges: ['9988'] },
            { name: 'AllowOwnSubnet' },
            { name: 'DenyAllInbound', access: 'Deny', priority: 4000 },
          ],
        },
      },
    },
    'a public API server of a cluster without a node pool': {
      changes: { ...open, pool: null },
      finds: ['aks:open critical'],
      fix: { aks: { apiServerAccess: 'privateLink' } },
    },
  },
});
