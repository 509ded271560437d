import type { ReasonCode } from './reasonCode.ts';
import type { ResourceId } from '../model/designDocument.ts';
import { verbatim, type Text } from '../text/text.ts';

/** What the walk noticed or assumed; it never changes the disposition. */
export interface TraceFinding {
  readonly code: string;
  readonly resource?: ResourceId;
  readonly text: Text;
}

const texts = {
  ASSUMED_CUSTOM_DNS: {
    en: 'The DNS server of this virtual network is not drawn. It is taken to answer with public addresses.',
    ja: 'この仮想ネットワークのDNSサーバーは図にないため、パブリックアドレスを返すものとして扱います。',
  },
  ASSUMED_SITE_ACCEPTS: {
    en: 'What happens inside your own site is not drawn. It is taken to accept what is addressed to it.',
    ja: '自社拠点の内部は図にないため、拠点宛ての通信は受け入れられるものとして扱います。',
  },
  ASSUMED_SITE_INTERNET: {
    en: 'Your own site is taken to reach public addresses by its own way to the Internet.',
    ja: '自社拠点は、拠点自身の回線でインターネットに接続するものとして扱います。',
  },
  AUTHORIZED_RANGES_IGNORED_ON_PRIVATE_CLUSTER: {
    en: 'Authorized IP ranges do nothing on a private cluster; AKS refuses the pair.',
    ja: '承認済みIP範囲はプライベートクラスターでは効果がなく、AKSは併用を拒否します。',
  },
  BACKENDS_DIFFER: {
    en: 'The answer depends on the node pool in which the pod runs. This is the pool that is reached.',
    ja: 'Podが動くノードプールによって結果が変わります。ここでは到達するプールを示します。',
  },
  BYPASSES_FIREWALL: {
    en: 'A more specific route leads past the firewall.',
    ja: 'より限定的なルートにより、ファイアウォールを迂回します。',
  },
  DEFAULT_OUTBOUND_ACCESS: {
    en: 'Leaves by default outbound access, which Azure is retiring.',
    ja: 'Azureが廃止を進めている既定の送信アクセスで外に出ます。',
  },
  DENIAL_RESTS_ON_UDR: {
    en: 'The rule denies it only if the route table widens the VirtualNetwork tag and empties the Internet tag, as field reports say. Deny it by a rule for the address or for *.',
    ja: 'この拒否は、ルートテーブルによりVirtualNetworkタグが広がりInternetタグが空になるという実例に基づきます。アドレスまたは*を指定した規則で拒否してください。',
  },
  DNAT_IMPLICIT_NETWORK_RULE: {
    en: 'A DNAT rule from any source also lets other networks through to its target. Narrow its source.',
    ja: '送信元が任意のDNATルールは、他のネットワークから変換先への通信も許可します。送信元を限定してください。',
  },
  DNS_TUNNEL_NOT_COVERED: {
    en: "Data can leave in DNS queries: Azure's resolver answers past all routes and rules, unless a rule names AzurePlatformDNS.",
    ja: 'DNSクエリに載せたデータの持ち出しは防げません。AzurePlatformDNSを指定した規則がない限り、Azureのリゾルバーはルートや規則に関係なく応答します。',
  },
  EGRESS_NOT_FILTERED: {
    en: 'Nothing on this way filters what leaves.',
    ja: 'この経路には送信を制限するものがありません。',
  },
  FQDN_NETWORK_RULE_NEEDS_DNS_PROXY: {
    en: 'A network rule with an FQDN matches only while the DNS proxy of the firewall is on.',
    ja: 'FQDNを使うネットワークルールは、ファイアウォールのDNSプロキシが有効な場合のみ一致します。',
  },
  HTTP_REDIRECT: {
    en: 'The gateway answers with a redirect to HTTPS; nothing is passed on.',
    ja: 'ゲートウェイがHTTPSへのリダイレクトを返し、要求は転送されません。',
  },
  IMPLICIT_INFRA_RULE: {
    en: 'The built-in infrastructure rule collection of Azure Firewall allows this.',
    ja: 'Azure Firewallの組み込みインフラストラクチャルールコレクションが許可しています。',
  },
  INTERNET_TAG_EMPTY_BY_UDR: {
    en: 'With the 0.0.0.0/0 route the Internet tag is empty here: a rule for it matches nothing.',
    ja: '0.0.0.0/0のルートがあるため、ここではInternetタグが空になり、このタグのルールには何も一致しません。',
  },
  METADATA_SERVICE_NOT_COVERED: {
    en: 'Pods reach the instance metadata service, which hands out tokens of the node, unless a rule names AzurePlatformIMDS.',
    ja: 'AzurePlatformIMDSを指定した規則がない限り、Podからノードのトークンを返すInstance Metadata Serviceに到達できます。',
  },
  NO_WAF_ON_PATH: {
    en: 'No web application firewall inspects this request.',
    ja: 'この要求を検査するWAFがありません。',
  },
  NO_WAF_SKU: {
    en: 'The Standard_v2 SKU has no web application firewall.',
    ja: 'Standard_v2 SKUにはWAFがありません。',
  },
  PE_DNS_RESOLVES_PUBLIC: {
    en: 'A private endpoint exists, but here the name resolves to the public address: its DNS zone is not linked.',
    ja: 'プライベートエンドポイントがありますが、DNSゾーンがリンクされていないため、名前はパブリックアドレスに解決されます。',
  },
  PE_ROUTE_BYPASSES_FIREWALL: {
    en: 'The /32 route of the private endpoint leads past the firewall.',
    ja: 'プライベートエンドポイントの/32ルートにより、ファイアウォールを迂回します。',
  },
  RUN_COMMAND_NOT_COVERED: {
    en: 'az aks command invoke reaches the cluster through Azure Resource Manager, past the network. Access to Azure decides there.',
    ja: 'az aks command invokeはネットワークを経由せずAzure Resource Managerからクラスターに到達します。制御できるのはAzureのアクセス権です。',
  },
  SNI_ONLY_MATCH: {
    en: 'Without TLS inspection only the server name is compared. A client can send any name to any address.',
    ja: 'TLS検査がないため、照合するのはサーバー名だけです。クライアントは任意の宛先に任意の名前を送れます。',
  },
  VNET_TAG_EXPANDED_BY_UDR: {
    en: 'A default rule let it through: with the route table the VirtualNetwork tag also covers these addresses.',
    ja: '既定の規則で許可されました。ルートテーブルにより、VirtualNetworkタグがこのアドレスも含むためです。',
  },
  WAF_BODY_NOT_INSPECTED: {
    en: 'The WAF policy does not inspect request bodies, so an attack in a body passes.',
    ja: 'WAFポリシーが要求本文を検査しないため、本文に含まれる攻撃は通過します。',
  },
  WAF_CUSTOM_ALLOW_RULE: {
    en: 'A custom rule with the action Allow skips every rule after it.',
    ja: 'アクションが許可のカスタムルールは、以降のルールをすべて省きます。',
  },
  WAF_DETECTION_ONLY: {
    en: 'The WAF policy only detects; it blocks nothing.',
    ja: 'WAFポリシーは検出モードのため、遮断しません。',
  },
  WAF_POLICY_DISABLED: {
    en: 'The WAF policy is disabled.',
    ja: 'WAFポリシーが無効です。',
  },
  WAF_POLICY_NOT_ASSOCIATED: {
    en: 'No WAF policy is associated with this gateway, listener or path.',
    ja: 'ゲートウェイにもリスナーにもパスにも、WAFポリシーが関連付けられていません。',
  },
  WAF_RULE_GROUP_DISABLED: {
    en: 'The managed rules against this attack are switched off.',
    ja: 'この攻撃に対するマネージドルールが無効になっています。',
  },
} as const satisfies Record<string, Text>;

/** One of the codes of findings; once shipped, none is ever renamed. */
export type FindingCode = keyof typeof texts;

/** The finding of a code, with its sentence. */
export function traceFinding(code: FindingCode, resource?: ResourceId): TraceFinding {
  return { code, text: texts[code], ...(resource === undefined ? {} : { resource }) };
}

/** Why the backend of a proxy does not answer: `BACKEND:<reason of the walk to it>`. */
export function backendFinding(reason: ReasonCode, text: Text = verbatim(reason)): TraceFinding {
  return { code: `BACKEND:${reason}`, text };
}
