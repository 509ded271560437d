import { defineKind } from '../contract/kind.ts';
import { keyVaultFields } from './props.ts';
import { keyVaultText } from './text.ts';

export const keyVault = defineKind({
  id: 'key-vault',
  category: 'kubernetes',
  shortName: 'Vault',
  icon: 'key-vault',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'kv',
  naming: { pattern: /^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$/, example: 'kv-shop-prod' },
  placement: { on: 'microsoft' },
  fields: keyVaultFields,
  text: keyVaultText,
  facts: ({ rbacAuthorization, publicNetworkAccess }) => [
    {
      text: rbacAuthorization
        ? { en: 'Azure RBAC', ja: 'Azure RBAC' }
        : { en: 'access policies', ja: 'アクセスポリシー' },
    },
    {
      text: publicNetworkAccess
        ? { en: 'public', ja: 'パブリック' }
        : { en: 'public off', ja: 'パブリック無効' },
    },
  ],
});
