import type { Text } from '../../core/text/text.ts';

export const text = {
  palette: { en: 'Palette', ja: 'パレット' },
  outline: { en: 'Outline', ja: 'アウトライン' },
  findings: { en: 'Findings', ja: '指摘' },
  traffic: { en: 'Traffic', ja: 'トラフィック' },
  code: { en: 'Code', ja: 'コード' },
  review: { en: 'Review', ja: 'レビュー' },
  leftPanel: { en: 'Resources', ja: 'リソース' },
  canvas: { en: 'Canvas', ja: 'キャンバス' },
  inspector: { en: 'Inspector', ja: 'インスペクター' },
  drawer: { en: 'Details', ja: '詳細' },
  resizeLeft: { en: 'Width of the left panel', ja: '左パネルの幅' },
  resizeRight: { en: 'Width of the inspector', ja: 'インスペクターの幅' },
  resizeDrawer: { en: 'Height of the drawer', ja: 'ドロワーの高さ' },
  closeDrawer: { en: 'Close the drawer', ja: 'ドロワーを閉じる' },
  openDrawer: { en: 'Open the drawer', ja: 'ドロワーを開く' },
} satisfies Record<string, Text>;
