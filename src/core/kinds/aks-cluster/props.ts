import { address, choice, cidr, cidrs, joining, reference, text, toggle, when } from '../contract/field.ts';

export const aksClusterFields = {
  /** Public endpoint, private endpoint of Private Link, or an internal load balancer in a subnet of yours. */
  apiServerAccess: choice(['public', 'privateLink', 'vnetIntegration'], 'public'),
  /** With VNet integration a public endpoint may stay open beside the private one. */
  publicEndpoint: when((values) => values['apiServerAccess'] === 'vnetIntegration', toggle(false)),
  apiServerSubnet: when((values) => values['apiServerAccess'] === 'vnetIntegration', reference('subnet')),
  authorizedIpRanges: cidrs(),
  /** Exports add the cluster's own egress addresses to the ranges by reference; nobody knows them before. */
  authorizeEgress: toggle(false),
  privateDnsZone: when(
    (values) => values['apiServerAccess'] !== 'public',
    choice(['system', 'none', 'custom'], 'system'),
  ),
  /** A zone of your own, `privatelink.<region>.azmk8s.io`, with `privateDnsZone: custom`. */
  customPrivateDnsZone: when(
    (values) => values['privateDnsZone'] === 'custom' && values['apiServerAccess'] !== 'public',
    reference('private-dns-zone'),
  ),
  /** ARM's default; with it a private cluster has a public name for its private address. */
  publicFqdn: when((values) => values['apiServerAccess'] !== 'public', toggle(true)),
  runCommand: toggle(true),
  localAccounts: toggle(true),
  entraId: toggle(false),
  azureRbac: toggle(false),
  kubernetesRbac: toggle(true),
  identity: choice(['SystemAssigned', 'UserAssigned'], 'SystemAssigned'),
  /** Plugin and mode in one, because only these pairs exist. `azure overlay` is what the CLI makes. */
  networkMode: choice(['overlay', 'nodeSubnet', 'podSubnet', 'kubenet'], 'overlay'),
  networkDataplane: choice(['azure', 'cilium'], 'azure'),
  networkPolicy: choice(['none', 'azure', 'calico', 'cilium'], 'none'),
  podCidr: cidr({ default: '10.244.0.0/16' }),
  serviceCidr: cidr({ default: '10.0.0.0/16' }),
  dnsServiceIp: address('10.0.0.10'),
  outboundType: choice(
    ['loadBalancer', 'managedNATGateway', 'userAssignedNATGateway', 'userDefinedRouting', 'none', 'block'],
    'loadBalancer',
  ),
  skuTier: choice(['Free', 'Standard', 'Premium'], 'Free'),
  /** Empty: the version that Azure has as default when the bundle is deployed. */
  kubernetesVersion: text({ pattern: /^1\.\d{2}(\.\d{1,2})?$/, example: '1.36' }),
  autoUpgradeChannel: choice(['none', 'patch', 'stable', 'rapid', 'node-image'], 'none'),
  nodeOsUpgradeChannel: choice(['NodeImage', 'SecurityPatch', 'Unmanaged', 'None'], 'NodeImage'),
  azurePolicy: toggle(false),
  keyVaultSecretsProvider: toggle(false),
  oidcIssuer: toggle(false),
  workloadIdentity: toggle(false),
  imageCleaner: toggle(false),
  /** Registry that the kubelet identity may pull from. */
  containerRegistry: joining(reference('container-registry')),
  /** Workspace for Container insights and the control plane's logs. */
  logAnalytics: joining(reference('log-analytics')),
  defender: when((values) => values['logAnalytics'] !== null, toggle(false)),
};
