import { choice, choices, number, reference, text, texts, toggle } from '../contract/field.ts';

export const nodePoolFields = {
  cluster: reference('aks-cluster'),
  mode: choice(['System', 'User'], 'User'),
  vmSize: text({
    default: 'Standard_D4ds_v5',
    required: true,
    pattern: /^Standard_[A-Za-z0-9_]+$/,
    example: 'Standard_D4ds_v5',
  }),
  osSku: choice(['Ubuntu', 'Ubuntu2404', 'AzureLinux', 'AzureLinux3', 'Windows2022'], 'Ubuntu'),
  minCount: number({ default: 3, minimum: 0, maximum: 1000 }),
  maxCount: number({ default: 5, minimum: 1, maximum: 1000 }),
  maxPods: number({ default: 110, minimum: 10, maximum: 250 }),
  maxSurge: text({ default: '10%', pattern: /^\d{1,3}%?$/, example: '10%' }),
  zones: choices(['1', '2', '3'], []),
  osDiskType: choice(['Managed', 'Ephemeral'], 'Managed'),
  hostEncryption: toggle(false),
  nodePublicIp: toggle(false),
  /** Ports of the node that the group managed by AKS opens, where nodes have public addresses. */
  allowedHostPorts: texts({ pattern: /^\d{1,5}(-\d{1,5})?\/(tcp|udp)$/, example: '8080/tcp' }),
  onlyCriticalAddons: toggle(false),
  /** Pods take their addresses, routes and rules from here with the pod subnet mode. */
  podSubnet: reference('subnet'),
};
