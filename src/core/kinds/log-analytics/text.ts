import type { KindText } from '../contract/kind.ts';
import type { logAnalyticsFields } from './props.ts';

export const logAnalyticsText: KindText<typeof logAnalyticsFields> = {
  name: { en: 'Log Analytics workspace', ja: 'Log Analyticsワークスペース' },
  description: {
    en: 'Collects the logs of cluster, gateway and firewall.',
    ja: 'クラスター、ゲートウェイ、ファイアウォールのログを集めます。',
  },
  searchWords: 'logs monitor law oms ログ',
  fields: {
    retentionInDays: { label: { en: 'Retention, days', ja: '保持日数' } },
    localAuthentication: {
      label: { en: 'Workspace keys', ja: 'ワークスペースキー' },
      help: {
        en: 'Off: only Microsoft Entra ID is accepted.',
        ja: 'オフの場合、Microsoft Entra IDだけで認証します。',
      },
    },
  },
};
