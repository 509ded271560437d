import { commonWorkspaceOf, diagnosticsProviders } from '../shared/diagnostics.ts';
import type { Derivation } from '../contract/exportContext.ts';
import { uniqueNameNote } from '../shared/uniqueNameNote.ts';
import type { Typed } from '../contract/values.ts';

/** What a closed vault lets in: nothing but Azure's own services that the vault trusts. */
export function networkAclsOf({ props }: Typed<'key-vault'>) {
  return props.publicNetworkAccess ? undefined : { bypass: 'AzureServices', defaultAction: 'Deny' };
}

export const keyVaultDerivation: Derivation<'key-vault'> = {
  resourceProviders: (_, context) => [
    'Microsoft.KeyVault',
    ...diagnosticsProviders(commonWorkspaceOf(context)),
  ],
  notes: ({ name, props }) => [
    uniqueNameNote(name),
    ...(props.rbacAuthorization
      ? []
      : [
          {
            en: `${name} uses access policies and the bundle grants none: nobody can read it until you add one.`,
            ja: `${name} はアクセスポリシー方式ですが、バンドルには定義がありません。追加するまで誰も読み取れません。`,
          },
        ]),
  ],
};
