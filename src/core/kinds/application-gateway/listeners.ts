import type { Values } from '../contract/field.ts';
import type { Member, NetworkDesign } from '../contract/networkBehaviour.ts';
import type { applicationGatewayFields } from './props.ts';

export type Listener = Values<typeof applicationGatewayFields>['listeners'][number];

/** The listeners of a gateway, with those that AGIC writes for the services that name it. */
export function listenersOf(
  { id, props }: Member<'application-gateway'>,
  design: Pick<NetworkDesign, 'resourcesOf'>,
): readonly Listener[] {
  const written = design
    .resourcesOf('kubernetes-service')
    .filter(({ props: service }) => service.ingress === 'agic' && service.applicationGateway === id)
    .flatMap((service) =>
      service.props.ports.map(({ port, protocol, targetPort }): Listener => ({
        name: `${service.name}-${port}`,
        frontend: props.publicFrontend ? 'public' : 'private',
        protocol: protocol === 'HTTP' ? 'Http' : 'Https',
        port,
        hostName: service.props.hostName,
        redirectToHttps: false,
        wafPolicy: null,
        backend: service.id,
        backendPort: service.props.exposure === 'gateway' ? targetPort : port,
        backendProtocol: protocol === 'HTTP' ? 'Http' : 'Https',
      })),
    );
  const isNew = (listener: Listener): boolean =>
    !props.listeners.some(({ port, hostName }) => port === listener.port && hostName === listener.hostName);
  return [...props.listeners, ...written.filter(isNew)];
}
