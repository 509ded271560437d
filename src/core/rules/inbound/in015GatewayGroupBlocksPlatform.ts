import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { letsIn } from '../../repairs/letsIn.ts';
import { admitPlatform, outboundToInternet } from '../../repairs/admitPlatform.ts';
import { fromAzureLoadBalancer, fromGatewayManager } from '../../repairs/neededRules.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'gatewayManager' | 'outbound' | 'loadBalancer';

export const in015GatewayGroupBlocksPlatform = defineRule({
  meta: {
    id: 'IN015',
    area: 'inbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'The security group cuts the gateway off from Azure',
      ja: 'ネットワークセキュリティグループがゲートウェイの管理通信を遮断している',
    },
    why: {
      en: 'Azure manages the gateway and asks after its health over the network. Cut off, it cannot be created or changed, and the health of its backends is unknown.',
      ja: 'Azureはネットワーク経由でゲートウェイを管理し、正常性を確認します。遮断されると作成や更新に失敗し、バックエンドの正常性が不明になります。',
    },
    remedy: {
      en: 'Before any deny, admit GatewayManager to 65200-65535 and AzureLoadBalancer; leave outbound to the Internet open.',
      ja: '拒否規則より前に、GatewayManagerから65200-65535への通信とAzureLoadBalancerを許可します。インターネットへの送信は許可のままにします。',
    },
    messages: {
      gatewayManager: {
        en: '{group} does not let GatewayManager reach {resource} on ports 65200-65535.',
        ja: '{group}は、GatewayManagerから{resource}のポート65200-65535への通信を許可していません。',
      },
      outbound: {
        en: '{group} denies {resource} the way out to the Internet.',
        ja: '{group}は、{resource}からインターネットへの送信を拒否しています。',
      },
      loadBalancer: {
        en: 'A deny in {group} stands before AzureLoadBalancer, so the probes of {resource} fail.',
        ja: '{group}の拒否規則がAzureLoadBalancerより優先され、{resource}の正常性プローブが失敗します。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('application-gateway').flatMap((gateway): readonly Violation<Message>[] => {
      const subnet = context.resource('subnet', gateway.parent);
      const group = context.resource('network-security-group', subnet?.props.networkSecurityGroup);
      if (subnet === undefined || group === undefined) return [];
      return blocked(context, gateway, subnet.id).map((message) => ({
        resource: gateway.id,
        message,
        parameters: { group: group.name },
        set: setOf({ group: group.id }),
        related: [group.id, subnet.id],
        scenario: 'clean-request-to-pod',
      }));
    }),
  fix: ({ related = [] }) =>
    related.slice(1, 2).map((subnet) => repairEdit((document) => admitPlatform(document, subnet))),
});

function blocked(
  context: AnalysisContext,
  { props }: Typed<'application-gateway'>,
  subnet: ResourceId,
): readonly Message[] {
  const inbound = context.effectiveRules(subnet, 'Inbound');
  const outbound = context.effectiveRules(subnet, 'Outbound');
  const found: Message[] = [];
  if (!props.networkIsolation && !letsIn(inbound, fromGatewayManager)) found.push('gatewayManager');
  if (!props.networkIsolation && !letsIn(outbound, outboundToInternet)) found.push('outbound');
  if (!letsIn(inbound, fromAzureLoadBalancer)) found.push('loadBalancer');
  return found;
}
