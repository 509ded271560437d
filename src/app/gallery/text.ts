import type { Text } from '../../core/text/text.ts';

export const text = {
  headline: {
    en: 'Draw the network. See what gets through.',
    ja: 'ネットワークを描く。通るものが見える。',
  },
  blank: { en: 'Blank', ja: '空のキャンバス' },
} satisfies Record<string, Text>;
