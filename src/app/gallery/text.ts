import type { Text } from '../../core/text/text.ts';

export const text = {
  headline: {
    en: 'Draw the network.\nSee what gets through.',
    ja: 'ネットワークを描く。\n何が通るか、すぐわかる。',
  },
  lead: {
    en: 'Ringwall walks an attacker’s packet through your AKS design while you draw it, closes what is open, and exports Terraform or Bicep that deploys.',
    ja: 'AKSの設計を描くそばから、Ringwallが攻撃者のパケットの通り道をたどります。開いている経路を塞ぎ、そのままデプロイできるTerraformまたはBicepを書き出します。',
  },
  controlPlaneQuestion: { en: 'Who reaches the API server?', ja: 'APIサーバーに届くのは誰か' },
  inboundQuestion: { en: 'Does a SQL injection reach a pod?', ja: 'SQLインジェクションはPodに届くか' },
  outboundQuestion: { en: 'Can a hijacked pod call home?', ja: '乗っ取られたPodは外と通信できるか' },
  start: { en: 'Open', ja: '開く' },
  continue: { en: 'Continue {name}', ja: '{name}を続ける' },
  edited: { en: 'Edited {when}, in this browser', ja: '{when}に編集、このブラウザー内' },
  deleteDesign: { en: 'Delete {name}', ja: '{name}を削除' },
  deleted: { en: 'Deleted {name}', ja: '{name}を削除しました' },
  undo: { en: 'Undo', ja: '元に戻す' },
  showAll: { en: 'Show all {count}', ja: '{count}件すべてを表示' },
  openFile: { en: 'Open a design file', ja: '設計ファイルを開く' },
  openLink: { en: 'Open a link', ja: 'リンクを開く' },
  privacy: {
    en: 'Nothing leaves this browser. No account, no server.',
    ja: 'データはこのブラウザーの外に出ません。アカウントもサーバーも不要です。',
  },
  templates: { en: 'Templates', ja: 'テンプレート' },
  resources: { en: '{count} resources', ja: 'リソース{count}個' },
  blank: { en: 'Blank', ja: '空のキャンバス' },
  blankDescription: {
    en: 'An empty canvas and the whole palette.',
    ja: '何もないキャンバスと、すべてのパレット。',
  },
  blankState: { en: 'Nothing to judge yet', ja: '判定の対象はまだありません' },
  blankHint: { en: 'Drop a virtual network here', ja: 'ここに仮想ネットワークをドロップ' },
  attacker: { en: 'Attacker', ja: '攻撃者' },
  untitled: { en: 'untitled', ja: '無題' },
  language: { en: 'Language', ja: '言語' },
} satisfies Record<string, Text>;
