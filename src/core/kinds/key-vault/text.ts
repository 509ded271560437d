import type { KindText } from '../contract/kind.ts';
import type { keyVaultFields } from './props.ts';

export const keyVaultText: KindText<typeof keyVaultFields> = {
  name: { en: 'Key vault', ja: 'キーコンテナー' },
  description: {
    en: 'Holds secrets, keys and certificates.',
    ja: 'シークレット、キー、証明書を保管します。',
  },
  searchWords: 'akv keyvault secrets certificates',
  fields: {
    sku: { label: { en: 'SKU', ja: 'SKU' } },
    publicNetworkAccess: { label: { en: 'Public network access', ja: 'パブリックネットワークアクセス' } },
    rbacAuthorization: { label: { en: 'Azure RBAC', ja: 'Azure RBAC' } },
    purgeProtection: {
      label: { en: 'Purge protection', ja: '消去保護' },
      help: { en: 'Once deployed it cannot be turned off.', ja: 'デプロイ後は無効にできません。' },
    },
    softDeleteRetentionInDays: { label: { en: 'Soft delete, days', ja: '論理削除の保持日数' } },
  },
};
