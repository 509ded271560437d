/** A few words for each decision that the network itself takes. */
export const walkTexts = {
  start: { en: 'starts here', ja: '送信元' },
  arrive: { en: 'reached', ja: '到達' },
  resolve: { en: 'the name does not resolve', ja: '名前を解決できない' },
  userRoute: { en: 'beats the system route', ja: 'システムルートより優先' },
  learnedRoute: { en: 'learned by a gateway', ja: 'ゲートウェイが学習したルート' },
  systemRoute: { en: 'system route', ja: 'システムルート' },
  shorter: { en: 'shorter prefix', ja: 'プレフィックスが短い' },
  lessPreferred: { en: 'less preferred', ja: '優先度が低い' },
  overridden: { en: 'overridden', ja: '上書きされている' },
  allowed: { en: 'the rule allows it', ja: '規則が許可' },
  denied: { en: 'the rule denies it', ja: '規則が拒否' },
  perhaps: { en: 'the rule may or may not match', ja: '規則が一致するか不明' },
  peer: { en: 'crosses the peering', ja: 'ピアリングを経由' },
  outbound: { en: 'gets a public address', ja: 'パブリックアドレスに変換' },
  noOutbound: { en: 'the subnet has no way out', ja: 'サブネットに出口がない' },
  serviceEndpoint: { en: 'keeps its private address', ja: 'プライベートアドレスのまま' },
  gate: { en: "meets Azure's conditions", ja: 'Azureの要件を満たす' },
  refused: { en: 'Azure refuses this', ja: 'Azureが拒否する構成' },
  probe: { en: 'the health probe does not get through', ja: '正常性プローブが届かない' },
  noBackend: { en: 'no node stands behind it', ja: '背後にノードがない' },
  inspected: { en: 'looked at', ja: '検査済み' },
  unknownAppliance: { en: 'its rules are not drawn', ja: 'ルールが図にない' },
  session: { en: 'finds its session and translates back', ja: 'セッションを見つけて逆変換' },
  unNat: { en: 'translated back', ja: '逆変換' },
  noSession: { en: 'has never seen the request', ja: '行きの通信を見ていない' },
  dropped: { en: 'dropped', ja: '破棄' },
  fromSite: { en: 'takes it from the site', ja: '拠点から受信' },
  toSite: { en: 'passes it to the site', ja: '拠点へ転送' },
  platformBlocked: { en: 'the node drops it', ja: 'ノードが破棄' },
  noPort: { en: 'nothing listens here', ja: '待ち受けなし' },
  passedOn: { en: 'passes it on', ja: '引き渡し' },
  answers: { en: 'answers', ja: '応答' },
} as const;

/** Whole sentences. Placeholders are names: element, subnet, group, rule, target, address, from, to. */
export const walkSentences = {
  delivered: {
    en: 'Nothing on the way stops it: {from} reaches {target}, and the reply comes back.',
    ja: '経路上に遮断するものがなく、{from}から{target}に到達し、戻りの通信も届きます。',
  },
  unknownSource: {
    en: 'The start of this flow is not part of the design.',
    ja: 'この通信の送信元は設計に含まれていません。',
  },
  unknownTarget: {
    en: 'The target of this flow has no address in the design.',
    ja: 'この通信の宛先は、設計の中にアドレスを持っていません。',
  },
  zoneNotLinked: {
    en: 'The private DNS zone that knows {target} is not linked to the network of the client.',
    ja: '{target}を解決するプライベートDNSゾーンが、クライアントのネットワークにリンクされていません。',
  },
  publicNameOff: {
    en: 'The public name {target} is switched off. The address stays what it is.',
    ja: 'パブリック名{target}は無効です。アドレス自体は変わりません。',
  },
  unknownName: {
    en: 'Nobody in the design knows the name {target}.',
    ja: '名前{target}は設計の中で解決できません。',
  },
  notRoutable: {
    en: '{address} is a private address; nobody routes to it from the Internet.',
    ja: '{address}はプライベートアドレスのため、インターネットからは到達できません。',
  },
  noRoute: {
    en: '{subnet} has no route to {address}.',
    ja: '{subnet}に{address}へのルートがありません。',
  },
  nullRouted: {
    en: 'The route {rule} of {subnet} drops it: its next hop is None.',
    ja: '{subnet}のルート{rule}はネクストホップがNoneのため、破棄されます。',
  },
  noOutbound: {
    en: '{subnet} has no NAT gateway, public IP, outbound rule or default outbound access.',
    ja: '{subnet}には、NATゲートウェイ、パブリックIP、送信規則、既定の送信アクセスのいずれもありません。',
  },
  denied: {
    en: 'The rule {rule} of {group} denies it.',
    ja: '{group}の規則{rule}が拒否します。',
  },
  perhapsDenied: {
    en: 'The rule {rule} of {group} decides, and whether it matches {address} is not known.',
    ja: '{group}の規則{rule}で決まりますが、{address}に一致するかどうかは不明です。',
  },
  perhapsRouted: {
    en: 'The route {rule} would lead elsewhere, and nobody says whether its service tag holds {address}.',
    ja: 'ルート{rule}は別の経路を指しますが、サービスタグが{address}を含むかどうかは不明です。',
  },
  nextHopMissing: {
    en: 'The route {rule} names no next hop.',
    ja: 'ルート{rule}にネクストホップがありません。',
  },
  notForwarder: {
    en: 'The next hop {element} forwards nothing.',
    ja: 'ネクストホップの{element}は転送を行いません。',
  },
  notConnected: {
    en: 'The next hop {address} is in no network that {subnet} is directly connected to.',
    ja: 'ネクストホップの{address}は、{subnet}に直接接続されたネットワークにありません。',
  },
  notLocal: {
    en: 'The route {rule} keeps traffic in the virtual network, and {address} is outside it.',
    ja: 'ルート{rule}は仮想ネットワーク内に限られますが、{address}は範囲外です。',
  },
  unknownAppliance: {
    en: 'The rules of {element} are not part of the design.',
    ja: '{element}のルールは設計に含まれていないため、判定できません。',
  },
  viaOnPremises: {
    en: 'It leaves through the gateway to your own site, and what happens there is not part of the design.',
    ja: 'ゲートウェイから自社拠点に出ますが、その先は設計に含まれていないため、判定できません。',
  },
  notAdvertised: {
    en: 'No gateway tells {element} about {address}. A peered network needs gateway transit on both halves of its peering.',
    ja: '{element}に{address}を広報するゲートウェイがありません。ピアリング先のネットワークでは、ピアリングの両側にゲートウェイ転送の設定が必要です。',
  },
  recordMissing: {
    en: 'The private DNS zone that is linked to the network of the client has no record for {target}.',
    ja: 'クライアントのネットワークにリンクされたプライベートDNSゾーンに、{target}のレコードがありません。',
  },
  loop: {
    en: 'The routes lead in a circle at {subnet}.',
    ja: '{subnet}でルートが循環しています。',
  },
  nobodyThere: {
    en: 'Nothing in the design has the address {address}.',
    ja: 'アドレス{address}を持つものは設計にありません。',
  },
  platformPort: {
    en: '{element} does not listen on this port.',
    ja: '{element}はこのポートで待ち受けていません。',
  },
  probeBlocked: {
    en: 'The rule {rule} of {group} stops the health probe of {element}, so no node counts as healthy.',
    ja: '{group}の規則{rule}が{element}の正常性プローブを遮断するため、正常なノードがありません。',
  },
  noBackend: {
    en: 'No node pool stands behind {element}.',
    ja: '{element}の背後にノードプールがありません。',
  },
  accessFlag: {
    en: 'The peering {from} - {to} does not allow virtual network access. Microsoft says of the setting that it does not fully prevent traffic.',
    ja: 'ピアリング{from} - {to}は仮想ネットワークアクセスを許可していませんが、Microsoftによるとこの設定は通信を完全には防ぎません。',
  },
  forwardedFlag: {
    en: 'The peering {from} - {to} does not allow forwarded traffic. Pages and field reports disagree on whether that stops it.',
    ja: 'ピアリング{from} - {to}は転送されたトラフィックを許可していませんが、これで遮断されるかどうかは資料と実例で食い違いがあります。',
  },
  replyWithoutSession: {
    en: 'The reply is lost. It leaves through {element}, which never saw the request.',
    ja: '戻りの通信が失われます。行きの通信を見ていない{element}を通って出ていくためです。',
  },
  replyOtherInstance: {
    en: 'The reply is sent to the frontend of {element} instead of the instance that holds the session. It gets lost now and then.',
    ja: '戻りの通信が、セッションを持つインスタンスではなく{element}のフロントエンドに送られるため、断続的に失われます。',
  },
  replyBypasses: {
    en: 'The reply passes {element} by. It never sees the answer and drops what follows.',
    ja: '戻りの通信が{element}を経由しません。応答が見えないため、以降の通信を破棄します。',
  },
  replyNullRouted: {
    en: 'The reply is dropped: the route {rule} of {subnet} has the next hop None.',
    ja: '{subnet}のルート{rule}はネクストホップがNoneのため、戻りの通信が破棄されます。',
  },
  replyNoRoute: {
    en: 'The reply is lost: {subnet} has no way back to {address}.',
    ja: '{subnet}から{address}に戻る経路がなく、戻りの通信が失われます。',
  },
  endpointReply: {
    en: 'The private endpoint may answer past {element}. Microsoft asks for source translation here; field reports see it work without.',
    ja: 'プライベートエンドポイントの応答が{element}を経由しない可能性があります。MicrosoftはSNATを求めていますが、なくても動作する実例があります。',
  },
} as const;
