import type { DesignDocument } from '../model/designDocument.ts';
import { TemplateDraft } from './TemplateDraft.ts';

/**
 * What a cluster gets when nobody decides, in a virtual network as azurerm makes it: no security group, default
 * outbound access, everything of the cluster at its default; registry and vault answer the whole Internet. The network
 * has room above the nodes for what is missing.
 */
export function aksDefault(): DesignDocument {
  const draft = new TemplateDraft('aks-default', 'shop');
  draft.add('internet', 'Internet', { at: [0, 0], size: [240, 120] });
  const network = draft.add(
    'virtual-network',
    'aks-vnet',
    { at: [0, 160], size: [480, 360] },
    { addressSpace: ['10.224.0.0/12'] },
  );
  const nodes = draft.add(
    'subnet',
    'aks-subnet',
    { parent: network, at: [20, 220], size: [440, 120] },
    { addressPrefix: '10.224.0.0/16', defaultOutboundAccess: true },
  );
  const cluster = draft.add('aks-cluster', 'aks-shop', { at: [300, 40] });
  draft.add(
    'node-pool',
    'nodepool1',
    { parent: nodes, at: [260, 40] },
    { cluster, mode: 'System', minCount: 3, maxCount: 3 },
  );
  draft.add(
    'kubernetes-service',
    'shop',
    { parent: nodes, at: [20, 40] },
    {
      cluster,
      ports: [
        { port: 80, protocol: 'HTTP', targetPort: 8080 },
        { port: 443, protocol: 'HTTPS', targetPort: 8443 },
      ],
    },
  );
  draft.add('container-registry', 'crshop', { at: [520, 40] }, { adminUser: true });
  draft.add('key-vault', 'kv-shop', { at: [700, 40] });
  return draft.document;
}
