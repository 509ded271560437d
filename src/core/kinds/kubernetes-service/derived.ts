import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import { serviceAddressInput, serviceTarget } from '../shared/serviceTarget.ts';
import type { Typed } from '../contract/values.ts';

/** Whether something that is exported sends to the address of the Service itself. */
function isTarget(service: Typed<'kubernetes-service'>, context: ExportContext): boolean {
  const { id, props } = service;
  const translated = context
    .resourcesOf('firewall-policy')
    .some((policy) => policy.props.natRules.some((rule) => rule.translatedService === id));
  const backend =
    props.exposure !== 'gateway' &&
    context
      .resourcesOf('application-gateway')
      .some((gateway) => gateway.props.listeners.some((listener) => listener.backend === id));
  return translated || backend;
}

export const kubernetesServiceDerivation: Derivation<'kubernetes-service'> = {
  resourceProviders: () => [],
  inputs: (service, context) =>
    'inputOf' in serviceTarget(service) && isTarget(service, context)
      ? [
          {
            key: serviceAddressInput,
            description: {
              en: 'Address that Kubernetes gives the Service: known once it runs, so deploy again with it then.',
              ja: 'KubernetesがServiceに割り当てるアドレス。起動後に判明するため、その値でもう一度デプロイします。',
            },
            placeholder: '192.0.2.1',
          },
        ]
      : [],
  notes: (service, context) => {
    const { name, props } = service;
    if (props.exposure === 'gateway') return [];
    const annotations = annotationsOf(service, context);
    return [
      {
        en: `The Service ${name} is created in Kubernetes, not by this bundle.${annotations === '' ? '' : ` Annotate it with ${annotations}.`}`,
        ja: `Service ${name} はこのバンドルではなくKubernetesで作成します。${annotations === '' ? '' : `アノテーション: ${annotations}`}`,
      },
      ...(props.sourceRanges.length === 0
        ? []
        : [
            {
              en: `Set loadBalancerSourceRanges of ${name} to ${props.sourceRanges.join(', ')}.`,
              ja: `${name} の loadBalancerSourceRanges に ${props.sourceRanges.join(', ')} を設定してください。`,
            },
          ]),
    ];
  },
};

/** https://learn.microsoft.com/azure/aks/internal-lb, https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer */
function annotationsOf(service: Typed<'kubernetes-service'>, context: ExportContext): string {
  const { ports, floatingIp, probePort } = service.props;
  const prefix = 'service.beta.kubernetes.io';
  return [
    ...internalAnnotations(service, context),
    ...(floatingIp ? [] : ['azure-disable-load-balancer-floating-ip: "true"']),
    ...(probePort === 0 ? [] : ports.map(({ port }) => `port_${port}_health-probe_port: "${probePort}"`)),
  ]
    .map((annotation) => `${prefix}/${annotation}`)
    .join(', ');
}

function internalAnnotations(
  { parent, props }: Typed<'kubernetes-service'>,
  context: ExportContext,
): readonly string[] {
  if (props.exposure !== 'internalLoadBalancer') return [];
  const subnet = context.resource('subnet', parent);
  return [
    'azure-load-balancer-internal: "true"',
    ...(subnet === undefined ? [] : [`azure-load-balancer-internal-subnet: "${subnet.name}"`]),
    ...(props.privateIpAddress === '' ? [] : [`azure-load-balancer-ipv4: "${props.privateIpAddress}"`]),
  ];
}
