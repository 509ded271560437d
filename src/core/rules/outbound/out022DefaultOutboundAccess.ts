import type { Severity } from '../rule.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { setValues } from '../../repairs/setValues.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { isReservedSubnet } from '../../azure/reservedSubnets.ts';
import { defineRule } from '../rule.ts';

export const out022DefaultOutboundAccess = defineRule({
  meta: {
    id: 'OUT022',
    area: 'outbound',
    severity: 'medium',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access'],
    references: ['Azure Policy 7bca8353-aa3b-429b-904a-9229c4385837', 'PSRule VNET.PrivateSubnet'],
  },
  text: {
    title: {
      en: 'A subnet has an implicit way to the Internet',
      ja: 'サブネットに暗黙のインターネット経路がある',
    },
    why: {
      en: 'With default outbound access Azure lends every machine an address of its own choice, and nothing filters what leaves. Tools also differ in their default.',
      ja: '既定の送信アクセスがあると、AzureがVMに任意のアドレスを割り当て、外向きの通信は制限されません。既定値はツールによっても異なります。',
    },
    remedy: {
      en: 'Turn default outbound access off. A machine in the subnet then needs a NAT gateway, a firewall or a public address.',
      ja: '既定の送信アクセスを無効にします。サブネット内のVMには、NATゲートウェイ、ファイアウォール、またはパブリックIPが必要になります。',
    },
    messages: {
      open: {
        en: 'Default outbound access is on for {resource}.',
        ja: '{resource}の既定の送信アクセスが有効です。',
      },
      unused: {
        en: 'Default outbound access is on for {resource}, though another way out carries its traffic.',
        ja: '{resource}の既定の送信アクセスが有効です。ただし、通信は別の経路で送信されています。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('subnet')
      .filter(
        ({ name, props }) =>
          props.defaultOutboundAccess && props.delegation === 'none' && !isReservedSubnet(name),
      )
      .map(({ id }) => {
        const unused = hasOtherWay(context, id);
        const severity: Severity = unused ? 'low' : 'medium';
        return { resource: id, message: unused ? 'unused' : 'open', severity };
      }),
  fix: ({ resource }) => [setValues('subnet', resource, { defaultOutboundAccess: false })],
});

/** Whether 0.0.0.0/0 goes to a firewall, or a load balancer or NAT gateway of a cluster carries what leaves. */
function hasOtherWay(context: AnalysisContext, subnet: ResourceId): boolean {
  if (context.resource('azure-firewall', defaultRoute(context, subnet)?.nextHop) !== undefined) return true;
  const carriers: readonly string[] = ['loadBalancer', 'managedNATGateway', 'userAssignedNATGateway'];
  return context
    .resourcesOf('aks-cluster')
    .some(
      ({ id, props }) => carriers.includes(props.outboundType) && context.podSources(id).includes(subnet),
    );
}
