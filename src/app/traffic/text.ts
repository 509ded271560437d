import type { StepAction } from '../../core/reach/engine/trace.ts';
import type { Text } from '../../core/text/text.ts';

export const text = {
  scenarios: { en: 'Scenarios', ja: 'シナリオ' },
  ownFlows: { en: 'Own flows', ja: '独自の通信' },
  library: { en: 'Scenario library', ja: 'シナリオライブラリ' },
  noOwnFlows: {
    en: 'None yet. Press T on a resource.',
    ja: 'まだありません。リソースを選んでTキーで追加できます。',
  },
  request: { en: 'Request', ja: '行き' },
  reply: { en: 'Reply', ja: '戻り' },
  noReply: { en: 'none: nothing was delivered', ja: 'なし（届いていないため）' },
  samePath: { en: 'the same way back', ja: '同じ経路で戻る' },
  partsAt: { en: 'parts from the request at {node}', ja: '{node}で行きの経路から分かれる' },
  lookedAt: { en: 'Looked at: {names}', ja: '確認した規則: {names}' },
  andMore: { en: '{names} and {count} more', ja: '{names}ほか{count}件' },
  more: { en: '{count} more would stop it', ja: 'ほかに{count}件が遮断' },
  oneMore: { en: '1 more would stop it', ja: 'ほかに1件が遮断' },
  inTheWay: { en: 'In its way', ja: '妨げている要素' },
  inTheWayAll: { en: '{count} stand in its way, in order', ja: '妨げている要素{count}件（通過順）' },
  previewFixOf: { en: 'Preview fix: {who}', ja: '修正をプレビュー: {who}' },
  unblocked: { en: 'Fix applied', ja: '修正を適用しました' },
  notCoveredCount: { en: 'Not covered: {count}', ja: '対象外: {count}件' },
  packet: { en: 'Comes in as', ja: '受信時のパケット' },
  parts: { en: 'parts here', ja: 'ここで分岐' },
  play: { en: 'Play', ja: '再生' },
  pause: { en: 'Pause', ja: '一時停止' },
  step: { en: 'One step (.)', ja: '1ステップ (.)' },
  considered: { en: 'All that was looked at', ja: '確認したすべての規則' },
  computed: {
    en: 'Computed from the drawing. No packet was sent.',
    ja: '図面からの計算結果です。実際のパケットは送信していません。',
  },
  assumptions: { en: 'Noticed and assumed', ja: '検出事項と前提' },
  walks: { en: '{count} walks, worst first', ja: '{count}通りの経路（悪い順）' },
  pick: {
    en: 'Pick a scenario, or press T on any resource.',
    ja: 'シナリオを選択するか、リソースを選んでTキーを押すと、経路を確認できます。',
  },
  nothing: {
    en: 'Scenarios appear with the first cluster.',
    ja: '最初のクラスターを置くと、シナリオが表示されます。',
  },
  portOf: { en: '{source} -> {target}, {protocol} {port}', ja: '{source} → {target}、{protocol} {port}' },
} as const satisfies Record<string, Text>;

/** What became of a walk, in a few words: the traffic first, then whether that is good. */
export const outcomeText = {
  blocked: { en: 'Blocked, as it must be', ja: '想定どおり遮断' },
  reached: { en: 'Reached', ja: '到達' },
  noControl: { en: 'Stopped, but by no control', ja: '不通（制御による遮断ではない）' },
  works: { en: 'Works, both ways', ja: '行きも戻りも疎通' },
  replyLost: { en: 'The reply is lost', ja: '戻りの通信が失われる' },
  broken: { en: 'Does not arrive', ja: '不通' },
  unknown: { en: 'Cannot tell', ja: '判定不可' },
} as const satisfies Record<string, Text>;

/** What was decided at a step, in a word on its tag. */
export const actionText: Readonly<Record<StepAction, Text>> = {
  start: { en: 'Start', ja: '送信' },
  resolve: { en: 'Name', ja: '名前解決' },
  allow: { en: 'Allow', ja: '許可' },
  deny: { en: 'Deny', ja: '拒否' },
  route: { en: 'Route', ja: 'ルート' },
  peer: { en: 'Peering', ja: 'ピアリング' },
  snat: { en: 'SNAT', ja: 'SNAT' },
  dnat: { en: 'DNAT', ja: 'DNAT' },
  'un-nat': { en: 'Un-NAT', ja: 'NAT復元' },
  balance: { en: 'Balance', ja: '負荷分散' },
  proxy: { en: 'Proxy', ja: 'プロキシ' },
  inspect: { en: 'Inspect', ja: '検査' },
  session: { en: 'Session', ja: 'セッション' },
  arrive: { en: 'Arrives', ja: '到着' },
  drop: { en: 'Drop', ja: '破棄' },
  unknown: { en: 'Unknown', ja: '不明' },
};
