import type { Text } from '../../../core/text/text.ts';

/** What the questions of N, M, L and find say. */
export const questionText = {
  addInto: { en: 'Add into {name}…', ja: '{name}に追加…' },
  addIntoCanvas: { en: 'Add to the design…', ja: '設計に追加…' },
  nothingFits: { en: 'Nothing fits here.', ja: 'ここに置けるものがありません。' },
  moveTo: { en: 'Move {name} to…', ja: '{name}の移動先…' },
  nowhereToMove: { en: 'There is no other place for it.', ja: 'ほかに移動できる場所がありません。' },
  attachOrPeer: { en: 'Attach or peer {name} to…', ja: '{name}の関連付け・ピアリング先…' },
  nothingToAttach: {
    en: 'There is nothing to attach it to.',
    ja: '関連付けられるリソースがありません。',
  },
  attach: { en: 'Attach', ja: '関連付け' },
  attached: { en: '{name} attached to {host}', ja: '{name}を{host}に関連付けました' },
  find: { en: 'Find on the canvas', ja: 'キャンバス内を検索' },
  nothingToFind: { en: 'The design is empty.', ja: '設計は空です。' },
  filter: { en: 'Filter', ja: '絞り込み' },
  noMatch: { en: 'Nothing matches.', ja: '一致するものがありません。' },
} as const satisfies Record<string, Text>;
