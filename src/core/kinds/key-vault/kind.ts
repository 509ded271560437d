import { defineKind } from '../contract/kind.ts';
import { keyVaultFields } from './props.ts';
import { keyVaultText } from './text.ts';

export const keyVault = defineKind({
  id: 'key-vault',
  category: 'kubernetes',
  shortName: 'Vault',
  glyph: '<circle cx="8" cy="16" r="4.5"/><path d="M11.2 12.8L20 4M16.4 7.6l2.6 2.6M13.4 10.6l1.8 1.8"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'kv',
  naming: { pattern: /^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$/, example: 'kv-shop-prod' },
  placement: { on: 'microsoft' },
  flowEnds: ['target'],
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
