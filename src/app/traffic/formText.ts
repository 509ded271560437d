import type { Text } from '../../core/text/text.ts';

export const formText = {
  newFlow: { en: 'New flow', ja: '通信を追加' },
  changeFlow: { en: 'Change flow', ja: '通信の変更' },
  removeFlow: { en: 'Remove flow', ja: '通信の削除' },
  edit: { en: 'Edit', ja: '編集' },
  editNamed: { en: 'Edit {name}', ja: '{name}を編集' },
  remove: { en: 'Delete {name}', ja: '{name}を削除' },
  removed: { en: '{name} deleted', ja: '{name}を削除しました' },
  undo: { en: 'Undo', ja: '元に戻す' },
  add: { en: 'Add flow', ja: '追加' },
  save: { en: 'Save flow', ja: '保存' },
  cancel: { en: 'Cancel', ja: 'キャンセル' },
  from: { en: 'From', ja: '送信元' },
  to: { en: 'To', ja: '宛先' },
  pick: { en: 'Pick…', ja: '選択…' },
  byName: { en: 'A name in DNS…', ja: 'FQDNを入力…' },
  byAddress: { en: 'An address…', ja: 'アドレスを入力…' },
  fqdn: { en: 'Name', ja: 'FQDN' },
  address: { en: 'Address', ja: 'アドレス' },
  protocol: { en: 'Protocol', ja: 'プロトコル' },
  port: { en: 'Port', ja: 'ポート' },
  payload: { en: 'Content', ja: '内容' },
  payloads: {
    benign: { en: 'Clean', ja: '正常' },
    sqli: { en: 'SQL injection', ja: 'SQLインジェクション' },
  },
  intent: { en: 'This flow', ja: '期待する結果' },
  intents: {
    'must-work': { en: 'Must work', ja: '通信できる' },
    'must-be-blocked': { en: 'Must be blocked', ja: '遮断される' },
  },
  flowName: { en: 'Name of the flow', ja: '通信の名前' },
  noSource: { en: 'Pick where the flow starts', ja: '送信元を選択してください' },
  noTarget: { en: 'Pick where the flow leads', ja: '宛先を選択してください' },
  badName: {
    en: 'A full name such as mcr.microsoft.com',
    ja: 'mcr.microsoft.comのような完全な名前を入力してください',
  },
  badAddress: {
    en: 'An IPv4 address such as 203.0.113.66',
    ja: '203.0.113.66のようなIPv4アドレスを入力してください',
  },
  badPort: { en: 'A port from 1 to 65535', ja: '1から65535までのポート番号を入力してください' },
  full: {
    en: 'A design holds at most {count} flows. Delete one first.',
    ja: '1つの設計に登録できる通信は{count}件までです。先に1件削除してください。',
  },
} as const;

export const flipText = {
  title: { en: 'What changed', ja: '変化した判定' },
  changed: { en: 'The last change flipped {count} verdicts', ja: '直前の変更で{count}件の判定が変化' },
  changedOne: { en: 'The last change flipped 1 verdict', ja: '直前の変更で1件の判定が変化' },
  dismiss: { en: 'Put away', ja: '閉じる' },
} as const satisfies Record<string, Text>;
