import { kindIds, kinds, type KindId } from '../../core/kinds/registry/kinds.ts';

/** What people call some kinds elsewhere: other clouds, Terraform, everyday speech. */
const otherWords: Partial<Readonly<Record<KindId, string>>> = {
  internet: 'public outside',
  'on-premises': 'site datacenter office local network gateway 拠点 データセンター',
  'virtual-network': 'vpc vnet',
  'network-security-group': 'nsg security group acl',
  'route-table': 'udr routes',
  'nat-gateway': 'natgw snat outbound egress',
  'private-dns-zone': 'dns privatelink names 名前解決',
  'public-ip': 'pip elastic ip',
  'azure-firewall': 'afw egress',
  'application-gateway': 'agw appgw ingress load balancer waf alb',
  bastion: 'jump rdp ssh 踏み台',
  'virtual-network-gateway': 'vpn expressroute vng er gateway',
  'virtual-machine': 'vm jump box nva server 踏み台',
  'private-endpoint': 'private link pe',
  'aks-cluster': 'control plane api server k8s',
  'node-pool': 'agent pool nodes vmss',
  'kubernetes-service': 'load balancer ingress lb svc',
  'waf-policy': 'web application firewall',
  'container-registry': 'acr images docker ecr',
  'key-vault': 'akv keyvault secrets certificates',
  'log-analytics': 'logs monitor law oms ログ',
};

/** Kinds whose name in either language, abbreviation or usual other name holds every word of the search. */
export function matchingKinds(search: string): ReadonlySet<KindId> {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return new Set(
    kindIds.filter((id) => {
      const { text, abbreviation } = kinds[id];
      const names = `${text.name.en} ${text.name.ja} ${abbreviation}`.toLowerCase();
      const others = (otherWords[id] ?? '').split(' ');
      // Only the beginning of another word counts: "route" does not mean ExpressRoute.
      return words.every((word) => names.includes(word) || others.some((other) => other.startsWith(word)));
    }),
  );
}
