import type { Derivation, ExportContext } from '../exportContext.ts';
import { serviceAddressInput, serviceTarget } from '../serviceTarget.ts';
import type { Typed } from '../values.ts';

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
  inputs: (service, context) =>
    'inputOf' in serviceTarget(service) && isTarget(service, context)
      ? [
          {
            key: serviceAddressInput,
            description:
              'Address that Kubernetes gave the Service; known once it runs, or fixed by its annotations.',
            placeholder: '192.0.2.1',
          },
        ]
      : [],
  notes: ({ name, props }) => {
    if (props.exposure === 'gateway') return [];
    const internal = props.exposure === 'internalLoadBalancer';
    return [
      {
        en: `The Service ${name} is created in Kubernetes, not by this bundle: ${internal ? 'annotate it as internal' : 'its load balancer gets a public address'}.`,
        ja: `Service ${name} はこのバンドルではなくKubernetesで作成します。${internal ? '内部ロードバランサーのアノテーションを付けてください。' : 'ロードバランサーにはパブリックアドレスが割り当てられます。'}`,
      },
    ];
  },
};
