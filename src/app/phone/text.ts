import type { Text } from '../../core/text/text.ts';

export const text = {
  viewOnly: { en: 'View only on a narrow screen', ja: '狭い画面では閲覧専用' },
  picture: { en: 'Picture of {name}', ja: '{name}の図' },
  findings: { en: 'Findings', ja: '指摘' },
  noFindings: { en: 'No findings.', ja: '指摘はありません。' },
  pages: { en: 'Findings, one by one', ja: '指摘の前後移動' },
  previous: { en: 'Previous', ja: '前へ' },
  next: { en: 'Next', ja: '次へ' },
  position: { en: '{at} of {count}', ja: '{at} / {count}' },
} satisfies Record<string, Text>;
