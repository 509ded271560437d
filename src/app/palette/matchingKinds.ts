import { kindIds, kinds, type KindId } from '../../core/kinds/index.ts';

/** What people call some kinds elsewhere: other clouds, Terraform, everyday speech. */
const otherWords: Partial<Readonly<Record<KindId, string>>> = {
  'virtual-network': 'vpc vnet',
  'network-security-group': 'nsg security group acl',
  'route-table': 'udr routes',
  'azure-firewall': 'afw egress',
  'application-gateway': 'agw appgw ingress load balancer waf alb',
  'aks-cluster': 'control plane api server k8s',
  'node-pool': 'agent pool nodes vmss',
  'kubernetes-service': 'load balancer ingress lb svc',
  'waf-policy': 'web application firewall',
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
      const all = `${text.name.en} ${text.name.ja} ${abbreviation} ${otherWords[id] ?? ''}`.toLowerCase();
      return words.every((word) => all.includes(word));
    }),
  );
}
