import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { EffectiveRoute } from '../net/effectiveRoute.ts';
import type { EffectiveRule } from '../net/effectiveRule.ts';
import type { SubnetExplanation } from '../reach/facts/explainSubnet.ts';
import { harmlessText } from '../text/harmlessText.ts';
import { fill, type Language, type Text } from '../text/text.ts';
import type { ExplanationReport } from './explanationReport.ts';
import { tableLines } from './tableLines.ts';

const texts = {
  title: { en: '{name} {range}', ja: '{name} {range}' },
  routes: { en: 'Effective routes', ja: '有効なルート' },
  inbound: {
    en: 'Effective security rules, inbound ({group})',
    ja: '有効なセキュリティ規則: 受信 ({group})',
  },
  outbound: {
    en: 'Effective security rules, outbound ({group})',
    ja: '有効なセキュリティ規則: 送信 ({group})',
  },
  noGroup: {
    en: 'The subnet has no network security group: it lets everything through.',
    ja: 'サブネットにネットワークセキュリティグループがないため、サブネットではすべての通信を許可します。',
  },
  atInterfaces: {
    en: '{group} at the interfaces of {names}',
    ja: '{names}のネットワークインターフェイスの{group}',
  },
  pods: { en: 'The pods of {name} stand in another subnet:', ja: '{name}のPodは別のサブネットにあります。' },
  system: { en: 'system', ja: 'システム' },
  bgp: { en: 'gateway (BGP)', ja: 'ゲートウェイ (BGP)' },
  default: { en: 'default', ja: '既定' },
  aks: { en: 'AKS', ja: 'AKS' },
  overridden: { en: 'overridden by {name}', ja: '{name}により無効' },
  covered: { en: 'never decides: {name} comes first', ja: '{name}が先に一致するため不使用' },
  prefix: { en: 'PREFIX', ja: 'プレフィックス' },
  nextHop: { en: 'NEXT HOP', ja: 'ネクストホップ' },
  origin: { en: 'ORIGIN', ja: '由来' },
  priority: { en: 'PRIORITY', ja: '優先度' },
  name: { en: 'NAME', ja: '名前' },
  access: { en: 'ACCESS', ja: 'アクション' },
  source: { en: 'SOURCE', ja: '送信元' },
  destination: { en: 'DESTINATION', ja: '宛先' },
  ports: { en: 'PORTS', ja: 'ポート' },
} as const satisfies Record<string, Text>;

/** What holds in a subnet as tables for a person at a terminal. */
export function explanationText(
  { document, asked, explanation }: ExplanationReport,
  language: Language,
): string {
  const nameOf = (id: ResourceId | undefined): string => document.resources[id ?? '']?.name ?? '';
  const { pods } = explanation;
  const lines = [
    ...linesOf(document, explanation, language),
    ...(pods === undefined
      ? []
      : ['', fill(texts.pods, { name: nameOf(asked) })[language], '', ...linesOf(document, pods, language)]),
  ];
  return `${lines.map(harmlessText).join('\n')}\n`;
}

function linesOf(
  document: DesignDocument,
  { subnet, routes, inbound, outbound, securityGroup, interfaceGroups }: SubnetExplanation,
  language: Language,
): readonly string[] {
  const say = (text: Text): string => text[language];
  const nameOf = (id: ResourceId | undefined): string => document.resources[id ?? '']?.name ?? '';
  const range = document.resources[subnet]?.props['addressPrefix'];

  const routeCells = (route: EffectiveRoute): readonly string[] => [
    route.prefix,
    [route.nextHopType, route.nextHopAddress ?? '', nameOf(route.nextHop)].filter(Boolean).join(' '),
    route.origin === 'user' ? nameOf(route.rule?.resource) : say(texts[route.origin]),
    route.overriddenBy === undefined ? '' : say(fill(texts.overridden, { name: route.overriddenBy.name })),
  ];
  const ruleCells = (rule: EffectiveRule): readonly string[] => [
    String(rule.priority),
    rule.name,
    rule.access,
    rule.sources.join(','),
    rule.destinations.join(','),
    `${rule.protocol}/${rule.ports.join(',')}`,
    rule.origin === 'user' ? nameOf(rule.rule?.resource) : say(texts[rule.origin]),
    rule.overriddenBy === undefined ? '' : say(fill(texts.covered, { name: rule.overriddenBy.name })),
  ];
  const routeHead = [texts.prefix, texts.nextHop, texts.origin].map(say);
  const { priority, name, access, source, destination, ports, origin } = texts;
  const ruleHead = [priority, name, access, source, destination, ports, origin].map(say);
  const rules = (title: Text, group: string, effective: readonly EffectiveRule[]): readonly string[] => [
    '',
    say(fill(title, { group })),
    ...tableLines([ruleHead, ...effective.map(ruleCells)]),
  ];
  const ofGroup = (group: string, effective: Pick<SubnetExplanation, 'inbound' | 'outbound'>) => [
    ...rules(texts.inbound, group, effective.inbound),
    ...rules(texts.outbound, group, effective.outbound),
  ];
  return [
    say(fill(texts.title, { name: nameOf(subnet), range: typeof range === 'string' ? range : '' })),
    '',
    say(texts.routes),
    ...tableLines([routeHead, ...routes.map(routeCells)]),
    ...(securityGroup === undefined
      ? ['', say(texts.noGroup)]
      : ofGroup(nameOf(securityGroup), { inbound, outbound })),
    ...interfaceGroups.flatMap(({ group, interfacesOf, ...effective }) => {
      const names = interfacesOf.map(nameOf).join(', ');
      return ofGroup(say(fill(texts.atInterfaces, { group: group.label, names })), effective);
    }),
  ];
}
