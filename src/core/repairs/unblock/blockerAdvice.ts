import type { ReasonCode } from '../../net/reasonCode.ts';
import type { Blocker } from '../../reach/engine/traceAllBlockers.ts';
import { fill, verbatim, type Text } from '../../text/text.ts';

const addAllow: Text = {
  en: 'Add a rule to {who} that allows this flow, before the one that denies it.',
  ja: '{who}の拒否規則より前に、この通信を許可する規則を追加します。',
};
const nameIt: Text = {
  en: 'Make the rule {rule} of {who} certain: name ranges instead of what is known only after deployment.',
  ja: '{who}の規則{rule}を、デプロイ後に決まる値ではなく、アドレス範囲で指定します。',
};
const nextHop: Text = {
  en: 'Give the route {rule} a next hop that is drawn, forwards, and stands in this network or a peered one.',
  ja: 'ルート{rule}のネクストホップに、同じネットワークまたはピアリング先にある転送可能な機器を指定します。',
};
const appliance: Text = {
  en: 'What {who} does is not drawn. Check its own rules, or route this flow past it.',
  ja: '{who}の動作は図にありません。機器側のルールを確認するか、経由しないルートにします。',
};
const listen: Text = {
  en: 'Use a port that {who} listens on, or add it there.',
  ja: '{who}が待ち受けるポートを使うか、待ち受けポートを追加します。',
};
const backend: Text = {
  en: 'Put something that answers behind {who}: a node pool of the cluster, or a backend of the listener.',
  ja: '{who}の背後に、応答するもの（クラスターのノードプール、リスナーのバックエンド）を配置します。',
};
const platform: Text = {
  en: 'Add the rules that Azure itself needs to the network security group of the gateway.',
  ja: 'ゲートウェイのネットワークセキュリティグループに、Azure自体が必要とする規則を追加します。',
};
const sameWay: Text = {
  en: 'Lead request and reply through the same firewall: enter by it (DNAT or a gateway behind it), or route the replies past it.',
  ja: '行きと戻りが同じファイアウォールを通るようにします。入口をファイアウォール側に移すか（DNATなど）、戻りを迂回させます。',
};
const returnRoute: Text = {
  en: 'Give the subnet of the receiver a route back to the sender.',
  ja: '受信側のサブネットに、送信元へ戻るルートを追加します。',
};
const waf: Text = {
  en: 'The WAF takes this for an attack. If it is none, exclude it in {who}.',
  ja: 'WAFが攻撃と判定しています。攻撃でない場合は、{who}に除外を設定します。',
};
const internetRoute: Text = {
  en: 'Lead the default route of the subnet of {who} to the Internet.',
  ja: '{who}のサブネットの既定ルートをインターネットに向けます。',
};
const way: Text = {
  en: 'Peer the two virtual networks, or add a route that leads there.',
  ja: '両方の仮想ネットワークをピアリングするか、宛先に届くルートを追加します。',
};
const peeringFlag: Text = {
  en: 'Allow it on the peering {rule}.',
  ja: 'ピアリング{rule}で許可します。',
};
const name: Text = {
  en: 'Ask for a name that exists, or add a record for it to a private DNS zone.',
  ja: '存在する名前を使うか、プライベートDNSゾーンにレコードを追加します。',
};
const privateName: Text = {
  en: 'Link the private DNS zone to the virtual network of the sender, so that the name leads to the private address.',
  ja: '送信元の仮想ネットワークにプライベートDNSゾーンをリンクし、プライベートアドレスに解決されるようにします。',
};

/** What to change, in words, for every reason. */
const advice: Readonly<Record<ReasonCode, Text>> = {
  NAME_UNKNOWN: name,
  NO_ADDRESS: {
    en: 'What is called has no address on this side. Give it one, or call it from where it has one.',
    ja: '宛先にはこちら側のアドレスがありません。アドレスを付けるか、到達できる側から接続します。',
  },
  PRIVATE_ZONE_NOT_LINKED: privateName,
  PRIVATE_ZONE_RECORD_MISSING: name,
  PUBLIC_FQDN_DISABLED: {
    en: 'Use the private name, from a network that its DNS zone is linked to.',
    ja: 'DNSゾーンがリンクされたネットワークから、プライベートの名前で接続します。',
  },
  SOURCE_NOT_DRAWN: {
    en: 'Draw where the flow starts.',
    ja: '送信元を図に追加します。',
  },
  ADDRESS_KNOWN_AFTER_DEPLOYMENT: nameIt,
  EXITS_VIA_ONPREM_UNKNOWN: appliance,
  NEXT_HOP_MISSING: nextHop,
  NEXT_HOP_NOT_A_FORWARDER: nextHop,
  NEXT_HOP_NOT_DIRECTLY_CONNECTED: nextHop,
  NEXT_HOP_NOT_IN_NETWORK: {
    en: 'Remove the route {rule}, or give it a next hop that leads outside the virtual network.',
    ja: 'ルート{rule}を削除するか、仮想ネットワークの外に届くネクストホップを指定します。',
  },
  NO_EXPLICIT_OUTBOUND: {
    en: 'Give the subnet a way out: a NAT gateway, or a default route to a firewall.',
    ja: 'サブネットに出口（NATゲートウェイ、またはファイアウォールへの既定ルート）を用意します。',
  },
  NO_ROUTE: way,
  NVA_RULES_NOT_MODELLED: appliance,
  ONPREM_PREFIX_NOT_ADVERTISED: {
    en: 'Allow gateway transit on the half of the peering at the gateway, and use remote gateways on the other.',
    ja: 'ゲートウェイ側のピアリングでゲートウェイ転送を許可し、もう一方でリモートゲートウェイを使用します。',
  },
  PEERING_ACCESS_FLAG_UNCERTAIN: peeringFlag,
  PEERING_FORWARDED_FLAG_UNCERTAIN: peeringFlag,
  PRIVATE_IP_NOT_INTERNET_ROUTABLE: way,
  ROUTE_NEXT_HOP_NONE: {
    en: 'Remove the route {rule}, or give it a next hop.',
    ja: 'ルート{rule}を削除するか、ネクストホップを指定します。',
  },
  ROUTING_LOOP: {
    en: 'Break the circle: the subnet of the appliance must not be routed back to the appliance.',
    ja: '循環を解消します。機器のサブネットのルートを、機器自身に向けないでください。',
  },
  NSG_DENY_IN: addAllow,
  NSG_DENY_OUT: addAllow,
  UNKNOWN_SERVICE_TAG_MEMBERSHIP: nameIt,
  UNRESOLVED_FQDN_IN_RULE: nameIt,
  DNAT_WITH_FORCED_TUNNELLING_UNCERTAIN: sameWay,
  FIREWALL_DEFAULT_ROUTE_NOT_INTERNET: internetRoute,
  FIREWALL_SNAT_IP_RANDOM: {
    en: 'Allow every public IP address of the firewall: it leaves by any of them.',
    ja: 'ファイアウォールのすべてのパブリックIPアドレスを許可します。どれが使われるかは決まっていません。',
  },
  FW_APPLICATION_RULE_DENY: addAllow,
  FW_IMPLICIT_DENY: {
    en: 'Add a rule to the policy of {who} that allows this flow and no more.',
    ja: '{who}のポリシーに、この通信だけを許可するルールを追加します。',
  },
  FW_NETWORK_RULE_DENY: addAllow,
  FW_NEVER_SNATS: {
    en: 'Take the destination out of the private ranges of the policy, so that {who} translates the source.',
    ja: '宛先をポリシーのプライベートIP範囲から外し、{who}が送信元を変換するようにします。',
  },
  FW_NO_DNAT_RULE: {
    en: 'Add a DNAT rule for this port to the policy of {who}.',
    ja: '{who}のポリシーに、このポートのDNATルールを追加します。',
  },
  FW_NOT_LISTENING: listen,
  FW_THREAT_INTEL: {
    en: 'Threat intelligence of {who} knows the destination as malicious. Leave it blocked, unless you know better.',
    ja: '{who}の脅威インテリジェンスが悪意のある宛先と判定しています。確証がない限り、遮断のままにしてください。',
  },
  APPGW_BACKEND_UNREACHABLE: {
    en: 'Let the gateway reach its backends: see the rule that stops it.',
    ja: 'ゲートウェイからバックエンドへの通信を許可します。遮断している規則を確認してください。',
  },
  APPGW_DEFAULT_ROUTE_NOT_INTERNET: internetRoute,
  APPGW_NO_BACKEND: backend,
  APPGW_NO_LISTENER: {
    en: 'Add a listener for this port and host name to {who}.',
    ja: '{who}に、このポートとホスト名のリスナーを追加します。',
  },
  APPGW_NSG_BLOCKS_AZURE_LOAD_BALANCER: platform,
  APPGW_NSG_BLOCKS_GATEWAY_MANAGER: platform,
  APPGW_NSG_BLOCKS_OUTBOUND_INTERNET: platform,
  APPGW_WAF_POLICY_REQUIRED: {
    en: 'Associate a WAF policy with {who}, or take a SKU without WAF.',
    ja: '{who}にWAFポリシーを関連付けるか、WAFのないSKUにします。',
  },
  WAF_CUSTOM_RULE_BLOCK: {
    en: 'Narrow the custom rule {rule} of {who}, so that it does not match this flow.',
    ja: '{who}のカスタムルール{rule}を、この通信に一致しないように限定します。',
  },
  WAF_CUSTOM_RULE_UNCERTAIN: {
    en: 'Whether the custom rule {rule} of {who} matches is not known. Narrow it.',
    ja: '{who}のカスタムルール{rule}に一致するかどうかは不明です。条件を限定してください。',
  },
  WAF_MANAGED_RULE_BLOCK: waf,
  BASTION_NOT_LISTENING: listen,
  LB_NO_BACKEND: backend,
  LB_NO_RULE: listen,
  LB_PROBE_BLOCKED: {
    en: 'Allow health probes from the AzureLoadBalancer tag.',
    ja: 'AzureLoadBalancerタグからの正常性プローブを許可します。',
  },
  NO_BACKEND: backend,
  NO_HOST_AT_ADDRESS: {
    en: 'Draw what has this address, or ask for another one.',
    ja: 'このアドレスを持つリソースを図に追加するか、別のアドレスを指定します。',
  },
  SERVICE_SOURCE_RANGE: {
    en: 'Add the client to the allowed sources of the service.',
    ja: 'サービスの許可する送信元に、クライアントを追加します。',
  },
  AKS_UDR_DEFAULT_ROUTE_IS_INTERNET: {
    en: 'Lead the default route of {who} to a firewall, or take another outbound type.',
    ja: '{who}の既定ルートをファイアウォールに向けるか、送信の種類を変更します。',
  },
  AKS_NODE_DROPS_WIRE_SERVER: {
    en: 'AKS itself drops this; no design changes that.',
    ja: 'AKS自体が破棄するため、設計では変更できません。',
  },
  API_SERVER_IP_NOT_AUTHORIZED: {
    en: 'Add the public address that the sender leaves with to the authorized IP ranges.',
    ja: '送信元が外に出るときのパブリックアドレスを、承認済みIP範囲に追加します。',
  },
  API_SERVER_NOT_LISTENING: listen,
  PLATFORM_NOT_LISTENING: listen,
  PUBLIC_NETWORK_ACCESS_DISABLED: {
    en: 'Use a private endpoint, and link its DNS zone to the network of the sender.',
    ja: 'プライベートエンドポイントを使い、そのDNSゾーンを送信元のネットワークにリンクします。',
  },
  SERVICE_NOT_LISTENING: listen,
  PE_RETURN_PATH_UNCERTAIN: {
    en: 'Let the firewall translate the source on the way to private endpoints, so that replies come back to it.',
    ja: 'プライベートエンドポイント宛ての通信の送信元をファイアウォールで変換し、戻りが同じ経路を通るようにします。',
  },
  RETURN_BYPASSES_FIREWALL: sameWay,
  RETURN_HITS_OTHER_FIREWALL_INSTANCE: sameWay,
  RETURN_NO_ROUTE: returnRoute,
  RETURN_NULL_ROUTED: returnRoute,
  RETURN_VIA_FIREWALL_WITHOUT_SESSION: sameWay,
};

const isKnown = (reason: string): reason is ReasonCode => Object.hasOwn(advice, reason);

/** What somebody has to change so that a blocker lets a flow through. */
export function blockerAdvice({ reason, decidedBy, rule, explanation }: Blocker): Text {
  if (!isKnown(reason)) return explanation;
  // Azure's own route for private ranges that nobody has is no rule of the design.
  if (reason === 'ROUTE_NEXT_HOP_NONE' && rule === undefined) return way;
  return fill(advice[reason], { who: decidedBy?.label ?? verbatim('-'), rule: rule?.name ?? '-' });
}
