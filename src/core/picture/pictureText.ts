import type { Text } from '../text/text.ts';

export const pictureText = {
  microsoft: { en: "Microsoft's network", ja: 'Microsoftのネットワーク' },
  microsoftShort: { en: 'Microsoft', ja: 'Microsoft' },
  runByAzure: { en: 'run by Azure, outside your VNets', ja: 'Azureが運用、VNetの外側' },
  apiServer: { en: 'API server', ja: 'APIサーバー' },
  apiServerShort: { en: 'API server', ja: 'API' },
  of: { en: 'of {name}', ja: '{name}' },
  docked: { en: '{count} {kind}', ja: '{kind} {count}件' },
  peering: { en: 'Peering', ja: 'ピアリング' },
  empty: { en: 'Drop a virtual network here', ja: '仮想ネットワークをここにドロップ' },
} as const satisfies Record<string, Text>;
