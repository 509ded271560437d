import type { PropsOf } from '../../kinds/registry/kinds.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { addGatewayWithWaf } from '../../repairs/addGatewayWithWaf.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { encryptListener } from '../../repairs/encryptListener.ts';
import { setValues } from '../../repairs/setValues.ts';
import type { Edit } from '../../model/edits.ts';
import { publicOpenings } from '../publicOpenings.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'listener' | 'service';
type Listener = PropsOf<'application-gateway'>['listeners'][number];

export const in009PlainHttp = defineRule({
  meta: {
    id: 'IN009',
    area: 'inbound',
    severity: 'high',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/application-gateway/redirect-http-to-https-portal',
      'https://learn.microsoft.com/azure/application-gateway/ssl-overview',
    ],
    references: [
      'DP-3',
      'Azure Policy 1a5b4dca-0b6f-4cf5-907c-56316bc1bf3d',
      'CIS 5.4.5',
      'CKV_AZURE_217',
      'PSRule AppGw.UseHTTPS',
    ],
  },
  text: {
    title: { en: 'Requests travel unencrypted', ja: 'リクエストが暗号化されずに送られる' },
    why: {
      en: 'Whoever stands on the way reads passwords and session cookies, and changes what is sent.',
      ja: '経路上の第三者が、パスワードやセッションCookieを盗み見たり、内容を改ざんしたりできます。',
    },
    remedy: {
      en: 'Serve HTTPS only, or let port 80 do nothing but redirect to HTTPS.',
      ja: 'HTTPSだけで公開するか、ポート80はHTTPSへのリダイレクト専用にします。',
    },
    messages: {
      listener: {
        en: 'The listener {listener} of {resource} serves plain HTTP.',
        ja: '{resource}のリスナー{listener}は暗号化なしのHTTPで応答します。',
      },
      service: {
        en: '{resource} is served in plain HTTP on port {ports}.',
        ja: '{resource}は暗号化なしのHTTP（ポート{ports}）で公開されています。',
      },
    },
  },
  check: (context) => [...gatewayViolations(context), ...serviceViolations(context)],
  fix: ({ resource, message, subject = '' }, context) =>
    message === 'service'
      ? encryptService(context, resource)
      : [repairEdit((document) => encryptListener(document, resource, subject))],
});

function gatewayViolations(context: AnalysisContext): readonly Violation<Message>[] {
  return context.resourcesOf('application-gateway').flatMap(({ id, props }) =>
    props.listeners.filter(isPlain).map((listener) => ({
      resource: id,
      message: 'listener',
      subject: listener.name,
      set: setOf({
        frontend: listener.frontend,
        port: listener.port,
        host: listener.hostName,
        backend: listener.backend ?? [],
      }),
      parameters: { listener: listener.name },
      severity: listener.frontend === 'private' ? 'medium' : 'high',
    })),
  );
}

function isPlain({ protocol, redirectToHttps }: Listener): boolean {
  return protocol === 'Http' && !redirectToHttps;
}

function serviceViolations(context: AnalysisContext): readonly Violation<Message>[] {
  return context.resourcesOf('kubernetes-service').flatMap(({ id, props }): readonly Violation<Message>[] => {
    const plain = props.ports.filter(({ protocol }) => protocol === 'HTTP');
    const gateway = context.resource('application-gateway', props.applicationGateway);
    const isDirect = props.exposure === 'publicLoadBalancer';
    const open = isDirect ? plain : plain.filter(({ port }) => isWrittenByAgic(props, gateway, port));
    if (open.length === 0) return [];
    const severity = isDirect || gateway?.props.publicFrontend === true ? 'high' : 'medium';
    return [
      {
        resource: id,
        message: 'service',
        parameters: { ports: open.map(({ port }) => port).join(', ') },
        set: publicOpenings(props, open),
        severity,
      },
    ];
  });
}

/** AGIC gives every port of a service a listener, unless the gateway has one of its own for it. */
function isWrittenByAgic(
  { ingress, hostName }: PropsOf<'kubernetes-service'>,
  gateway: Typed<'application-gateway'> | undefined,
  port: number,
): boolean {
  return (
    ingress === 'agic' &&
    gateway?.props.listeners.every((own) => own.port !== port || own.hostName !== hostName) === true
  );
}

/** Only HTTPS stays where the service speaks it; where it does not, a gateway speaks it for the service. */
function encryptService(context: AnalysisContext, id: ResourceId): readonly Edit[] {
  const all = context.resource('kubernetes-service', id)?.props.ports ?? [];
  const ports = all.filter(({ protocol }) => protocol !== 'HTTP');
  return ports.some(({ protocol }) => protocol === 'HTTPS')
    ? [setValues('kubernetes-service', id, { ports })]
    : [repairEdit((document) => addGatewayWithWaf(document, id))];
}
