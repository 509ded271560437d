import type { SecurityGroup, SecurityRule } from '../../net/securityGroup.ts';
import type { Member, NetworkDesign } from '../contract/networkBehaviour.ts';

type Cluster = Member<'aks-cluster'>;

const nodePorts = '30000-32767';

/** The group that AKS keeps at the network interfaces of nodes: it opens services and allowed host ports, no more. */
export function managedGroup(cluster: Cluster, design: NetworkDesign): SecurityGroup {
  const allow = (
    name: string,
    sources: readonly string[],
    destinations: readonly string[],
    ports: readonly string[],
  ): Omit<SecurityRule, 'priority'> => ({
    name,
    access: 'Allow',
    protocol: '*',
    sources,
    destinations,
    ports,
  });
  const ofCluster = <T extends { readonly props: { readonly cluster: string | null } }>(
    items: readonly T[],
  ) => items.filter(({ props }) => props.cluster === cluster.id);
  const nodeAddresses = ofCluster(design.resourcesOf('node-pool')).flatMap(
    ({ id }) => design.address(id, 'node')?.text ?? [],
  );
  const services = ofCluster(design.resourcesOf('kubernetes-service')).flatMap(({ id, name, props }) => {
    const isPublic = props.exposure === 'publicLoadBalancer';
    const frontend = isPublic ? design.publicAddress(id) : design.address(id, 'frontend');
    if (props.exposure === 'gateway' || frontend === undefined) return [];
    if (!isPublic && props.sourceRanges.length === 0) return [];
    const sources = props.sourceRanges.length === 0 ? ['Internet'] : props.sourceRanges;
    if (!props.floatingIp) return [allow(name, sources, nodeAddresses, [nodePorts])];
    return [
      allow(
        name,
        sources,
        [frontend.text],
        props.ports.map(({ port }) => `${port}`),
      ),
    ];
  });
  const hostPorts = ofCluster(design.resourcesOf('node-pool')).flatMap(({ id, name, props }) => {
    const ports = props.allowedHostPorts.map((text) => text.split('/')[0] ?? '');
    const node = design.address(id, 'node');
    return ports.length === 0 || node === undefined ? [] : [allow(name, ['Internet'], [node.text], ports)];
  });
  return {
    id: `managed:${cluster.id}`,
    node: {
      id: `managed-group:${cluster.id}`,
      resource: cluster.id,
      icon: 'network-security-group',
      label: { en: 'Security group managed by AKS', ja: 'AKSが管理するネットワークセキュリティグループ' },
    },
    inbound: [...services, ...hostPorts].map((rule, index) => ({ ...rule, priority: 500 + index })),
    outbound: [],
    managed: true,
  };
}
