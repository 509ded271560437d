import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { inspectingGateways } from '../../reach/facts/listenerPolicies.ts';
import { addGatewayWithWaf } from '../../repairs/addGatewayWithWaf.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { publicOpenings } from '../publicOpenings.ts';
import { defineRule } from '../rule.ts';

export const in001NoWafOnPath = defineRule({
  meta: {
    id: 'IN001',
    area: 'inbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview',
      'https://learn.microsoft.com/azure/aks/internal-lb',
    ],
    references: [
      'NS-6',
      'Azure Policy 564feb30-bf6a-4854-b4bb-0d2d2d1e6c66',
      'Azure Policy 3fc4dc25-5baf-40d8-9b05-7fe74c1bc64e',
      'PSRule AppGw.UseWAF',
    ],
  },
  text: {
    title: {
      en: 'Requests from the Internet reach pods uninspected',
      ja: 'インターネットからのリクエストが検査なしでPodに届く',
    },
    why: {
      en: 'SQL injection, exploits and bots arrive at the application as they were sent. A load balancer forwards packets and reads no request.',
      ja: 'SQLインジェクションやエクスプロイト、ボットのリクエストがそのままアプリケーションに届きます。ロードバランサーはパケットを転送するだけで、リクエストの中身は見ません。',
    },
    remedy: {
      en: 'Make the service internal and put an Application Gateway with WAF in front of it.',
      ja: 'サービスを内部公開に変更し、その手前にWAF付きのApplication Gatewayを配置します。',
    },
    messages: {
      publicLoadBalancer: {
        en: '{resource} is public on HTTP, and no web application firewall stands in its path.',
        ja: '{resource}はHTTPで公開されていますが、経路上にWAFがありません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('kubernetes-service')
      .filter(
        ({ id, props }) =>
          props.exposure === 'publicLoadBalancer' &&
          props.ports.some(isWeb) &&
          inspectingGateways(context, id).length === 0,
      )
      .map(({ id, props }) => ({
        resource: id,
        message: 'publicLoadBalancer',
        set: publicOpenings(props, props.ports.filter(isWeb)),
        scenario: 'sql-injection-to-pod',
      })),
  fix: ({ resource }) => [repairEdit((document) => addGatewayWithWaf(document, resource))],
});

function isWeb({ protocol }: PropsOf<'kubernetes-service'>['ports'][number]): boolean {
  return protocol === 'HTTP' || protocol === 'HTTPS';
}
