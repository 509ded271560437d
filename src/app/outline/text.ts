import type { Text } from '../../core/text/text.ts';

/** What the outline says. */
export const outlineText = {
  outline: { en: 'Outline of the design', ja: '設計のアウトライン' },
  find: { en: 'Find in the design', ja: '設計内を検索' },
  nothing: { en: 'Nothing here is called “{search}”.', ja: '「{search}」に一致するリソースはありません。' },
  empty: {
    en: 'The design is empty. N adds the first resource.',
    ja: '設計は空です。Nキーで最初のリソースを追加します。',
  },
  add: { en: 'Add', ja: '追加' },
  microsoft: { en: "Microsoft's network", ja: 'Microsoftのネットワーク' },
  peerings: { en: 'Peerings', ja: 'ピアリング' },
  unattached: { en: 'Not attached', ja: '未関連付け' },
  keys: {
    en: 'Arrows walk, Enter selects, N adds into, M moves, L attaches, F2 renames, Delete removes.',
    ja: '矢印キーで移動、Enterで選択、Nで追加、Mで移動先、Lで関連付け、F2で名前の変更、Deleteで削除します。',
  },
} as const satisfies Record<string, Text>;
