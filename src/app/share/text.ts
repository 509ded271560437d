import type { Text } from '../../core/text/text.ts';

export const text = {
  fileRefused: { en: 'This file cannot be opened', ja: 'このファイルは開けません' },
  fileTooLarge: {
    en: 'The file is larger than any design. Open a file that Ringwall saved.',
    ja: 'ファイルが設計の上限を超えています。Ringwallで保存したファイルを開いてください。',
  },
  linkRefused: { en: 'This link cannot be opened', ja: 'このリンクは開けません' },
} satisfies Record<string, Text>;
