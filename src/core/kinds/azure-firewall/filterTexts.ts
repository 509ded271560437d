/** What the firewall says of its decisions. Placeholders: firewall, rule, target (name or address with port), source. */
export const filterTexts = {
  networkRule: { en: 'a network rule allows it', ja: 'ネットワークルールが許可' },
  applicationRule: { en: 'an application rule allows it', ja: 'アプリケーションルールが許可' },
  infrastructure: { en: 'built-in infrastructure rule', ja: '組み込みのインフラストラクチャルール' },
  implicitDnat: { en: 'a DNAT rule from any source allows it as well', ja: '送信元が任意のDNATルールも許可' },
  denyRule: { en: 'a rule denies it', ja: 'ルールが拒否' },
  implicitDeny: { en: 'no rule matches', ja: '一致するルールなし' },
  noDnat: { en: 'no DNAT rule for this port', ja: 'このポートのDNATルールなし' },
  threatIntelligence: { en: 'on the threat intelligence feed', ja: '脅威インテリジェンスに登録済み' },
  snatPublic: {
    en: 'leaves with a public address of the firewall',
    ja: 'ファイアウォールのパブリックIPに変換',
  },
  snatInstance: { en: 'leaves with the address of an instance', ja: 'インスタンスのアドレスに変換' },
  dnat: { en: 'translated to its target', ja: '変換先に転送' },
  neverSnat: { en: 'allowed, but never translated', ja: '許可されるが変換されない' },
  dnsProxy: { en: 'the DNS proxy answers', ja: 'DNSプロキシが応答' },
  notListening: { en: 'nothing listens here', ja: '待ち受けなし' },
  unknown: { en: 'the rule may or may not match', ja: 'ルールが一致するか不明' },
} as const;

/** How a walk ends at a firewall, as sentences. */
export const filterSentences = {
  implicitDeny: {
    en: '{firewall} has no rule for {target}, so its default applies.',
    ja: '{firewall}に{target}を許可するルールがなく、既定の拒否が適用されます。',
  },
  deny: {
    en: 'The rule {rule} of {firewall} denies {target}.',
    ja: '{firewall}のルール{rule}が{target}への通信を拒否します。',
  },
  threatIntelligence: {
    en: 'The threat intelligence of {firewall} denies {target} before any rule is read.',
    ja: '{firewall}の脅威インテリジェンスが、ルールより先に{target}への通信を拒否します。',
  },
  noDnat: {
    en: '{firewall} has no DNAT rule for {target}, and denies what no rule translates.',
    ja: '{firewall}に{target}のDNATルールがなく、変換されない通信は拒否されます。',
  },
  dnatForcedTunnelling: {
    en: 'Microsoft does not say whether DNAT works on {firewall}, which uses forced tunnelling.',
    ja: '強制トンネリングを使う{firewall}でDNATが動作するかどうかは、Microsoftが明示していません。',
  },
  unknownTag: {
    en: 'The rule {rule} of {firewall} decides, and nobody says whether its service tag holds {target}.',
    ja: '{firewall}のルール{rule}で決まりますが、サービスタグが{target}を含むかどうかは不明です。',
  },
  unknownName: {
    en: 'The rule {rule} of {firewall} decides, and the address of its FQDN is not known.',
    ja: '{firewall}のルール{rule}で決まりますが、そのFQDNのアドレスは不明です。',
  },
  unknownAddress: {
    en: 'The rule {rule} of {firewall} decides, and {target} is known only after deployment.',
    ja: '{firewall}のルール{rule}で決まりますが、{target}はデプロイ後まで分かりません。',
  },
  neverSnat: {
    en: 'The rule {rule} of {firewall} allows it, but its policy never translates the source, so nothing can come back.',
    ja: '{firewall}のルール{rule}は許可しますが、送信元を変換しない設定のため、インターネットと通信できません。',
  },
  loop: {
    en: 'The route of its own subnet leads back to {firewall}.',
    ja: '{firewall}のサブネットのルートが、{firewall}自身に戻っています。',
  },
  noInternetRoute: {
    en: 'The default route of the subnet of {firewall} does not lead to the Internet; Azure Firewall needs that.',
    ja: '{firewall}のサブネットの既定ルートがインターネットを向いていません。Azure Firewallの要件を満たしません。',
  },
  notListening: {
    en: 'Nothing on {firewall} itself answers on this port.',
    ja: '{firewall}自身はこのポートで応答しません。',
  },
} as const;
