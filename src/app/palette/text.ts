import type { Text } from '../../core/text/text.ts';

/** What the palette says. */
export const paletteText = {
  find: { en: 'Find a resource', ja: 'リソースを検索' },
  nothing: { en: 'Nothing here is called “{search}”.', ja: '「{search}」に一致するリソースはありません。' },
  outside: { en: 'Outside', ja: '外部' },
  network: { en: 'Network', ja: 'ネットワーク' },
  attached: { en: 'Docks on a host', ja: '関連付けるもの' },
  edge: { en: 'Edge', ja: 'エッジ' },
  kubernetes: { en: 'Kubernetes', ja: 'Kubernetes' },
} as const satisfies Record<string, Text>;
