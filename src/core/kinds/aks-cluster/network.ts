import type { Element } from '../../net/element.ts';
import type { ApiServer, PrivateZone, PublicName } from '../../net/NetworkPart.ts';
import { verbatim } from '../../text/text.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { firstPoolSubnet } from './addresses.ts';
import { apiServerNode, receiveIntegrated, receivePrivate, receivePublic } from './apiServer.ts';
import { managedGroup } from './managedGroup.ts';

/** The zone that AKS makes in its own resource group. */
function systemZone(cluster: string, name: string): Pick<PrivateZone, 'id' | 'node'> {
  const id = `zone:${cluster}`;
  return { id, node: { id, resource: cluster, icon: 'private-dns-zone', label: verbatim(name) } };
}

/** The API server at its public or private address, its names, and the security group that AKS keeps at nodes. */
export const aksClusterNetwork: NetworkBehaviour<'aks-cluster'> = {
  network: (cluster, design) => {
    const { id, name, props } = cluster;
    const { region } = design.document.settings;
    const mode = props.apiServerAccess;
    const isOpen = mode === 'public' || (mode === 'vnetIntegration' && props.publicEndpoint);
    const privateAddress = design.address(id, 'api-server');
    const publicAddress = isOpen ? design.publicAddress(id, 'API server IP') : undefined;
    const publicName = `${name.toLowerCase()}.hcp.${region}.azmk8s.io`;
    const home = design.resource('subnet', firstPoolSubnet(cluster, design))?.parent;
    // Without a zone AKS makes no private name: the public one leads to the private address.
    const custom = design.resource('private-dns-zone', props.customPrivateDnsZone);
    const isOwn = props.privateDnsZone === 'custom' && custom !== undefined;
    const hasZone = !isOpen && (isOwn || props.privateDnsZone === 'system') && home !== undefined;
    const zoneName = isOwn ? custom.name.toLowerCase() : `privatelink.${region}.azmk8s.io`;
    const privateName = hasZone ? `${name.toLowerCase()}.${zoneName}` : undefined;

    const shownAddress = publicAddress ?? (props.publicFqdn ? privateAddress : undefined);
    const published: PublicName =
      shownAddress === undefined
        ? { fqdn: publicName, reason: 'PUBLIC_FQDN_DISABLED' }
        : { fqdn: publicName, address: shownAddress };
    const zone: PrivateZone | undefined =
      privateName !== undefined && privateAddress !== undefined && home !== undefined
        ? {
            ...(isOwn ? { id: custom.id, node: design.node(custom.id) } : systemZone(id, zoneName)),
            name: zoneName,
            // AKS links the zone to the network of its nodes; every other link is the owner's.
            virtualNetworks: [home],
            records: new Map([[privateName, privateAddress]]),
            fallsBackToPublic: false,
          }
        : undefined;

    const elements: Element[] = [];
    if (publicAddress !== undefined) {
      const node = apiServerNode(cluster, 'public');
      elements.push({
        node,
        location: { type: 'internet' },
        addresses: [publicAddress],
        receive: receivePublic(cluster, node, design),
      });
    }
    const subnet = mode === 'privateLink' ? firstPoolSubnet(cluster, design) : props.apiServerSubnet;
    if (privateAddress !== undefined && subnet !== undefined && subnet !== null) {
      const node = apiServerNode(cluster, mode === 'privateLink' ? 'private-endpoint' : 'internal');
      elements.push({
        node,
        location: { type: 'subnet', subnet },
        addresses: [privateAddress],
        interfaceEndpoint: mode === 'privateLink',
        receive:
          mode === 'privateLink'
            ? receivePrivate(cluster, node)
            : receiveIntegrated(cluster, node, subnet, design),
      });
    }
    const server: ApiServer = {
      cluster: id,
      publicName,
      nodesUseAddress: mode === 'vnetIntegration',
      ...(privateName === undefined ? {} : { privateName }),
      ...(publicAddress === undefined ? {} : { publicAddress }),
      ...(privateAddress === undefined ? {} : { privateAddress }),
    };
    return {
      elements,
      apiServers: [server],
      names: [published],
      zones: zone === undefined ? [] : [zone],
      securityGroups: [managedGroup(cluster, design)],
    };
  },
};
