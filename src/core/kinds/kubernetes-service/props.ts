import { address, choice, cidrs, number, reference, rows, text, toggle } from '../contract/field.ts';

export const kubernetesServiceFields = {
  cluster: reference('aks-cluster'),
  /** A Service of type LoadBalancer with a public or an internal address, or pods that a gateway reaches directly. */
  exposure: choice(['publicLoadBalancer', 'internalLoadBalancer', 'gateway'], 'publicLoadBalancer'),
  /** What stands between the address and the pods. With AGIC the gateway sends to the pods itself. */
  ingress: choice(['none', 'nginx', 'applicationRouting', 'agic'], 'none'),
  /** The gateway whose listeners AGIC writes. */
  applicationGateway: reference('application-gateway'),
  ports: rows({
    port: number({ default: 443, minimum: 1, maximum: 65535 }),
    protocol: choice(['HTTP', 'HTTPS', 'TCP', 'UDP'], 'HTTPS'),
    targetPort: number({ default: 8443, minimum: 1, maximum: 65535 }),
  }),
  hostName: text({ pattern: /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, example: 'shop.contoso.com' }),
  /** Empty: the next free address of the subnet. */
  privateIpAddress: address(),
  /** loadBalancerSourceRanges; empty: every client. */
  sourceRanges: cidrs(),
  /** Off by the annotation azure-disable-load-balancer-floating-ip: nodes then see their own address and a node port. */
  floatingIp: toggle(true),
  /** Node port that health probes ask for; 0: the one that Kubernetes picks. */
  probePort: number({ default: 0, minimum: 0, maximum: 65535 }),
};
