import type { KindText } from '../contract/kind.ts';
import type { containerRegistryFields } from './props.ts';

export const containerRegistryText: KindText<typeof containerRegistryFields> = {
  name: { en: 'Container registry', ja: 'コンテナーレジストリ' },
  description: {
    en: 'Holds the images that the cluster runs.',
    ja: 'クラスターで動かすイメージを保管します。',
  },
  searchWords: 'acr images docker ecr',
  fields: {
    sku: {
      label: { en: 'SKU', ja: 'SKU' },
      help: {
        en: 'Only Premium takes private endpoints, data endpoints, zones and retention.',
        ja: 'プライベートエンドポイント、データエンドポイント、ゾーン冗長、保持期間はPremiumだけで使えます。',
      },
    },
    publicNetworkAccess: { label: { en: 'Public network access', ja: 'パブリックネットワークアクセス' } },
    adminUser: { label: { en: 'Admin user', ja: '管理者ユーザー' } },
    anonymousPull: { label: { en: 'Anonymous pull', ja: '匿名プル' } },
    dataEndpoint: { label: { en: 'Dedicated data endpoint', ja: '専用データエンドポイント' } },
    zoneRedundancy: { label: { en: 'Zone redundancy', ja: 'ゾーン冗長' } },
    retentionInDays: {
      label: { en: 'Untagged images kept, days', ja: 'タグなしイメージの保持日数' },
      help: { en: '0: for ever.', ja: '0は無期限です。' },
    },
  },
};
