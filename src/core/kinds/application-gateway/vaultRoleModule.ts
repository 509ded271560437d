import { param, resource } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepRoleAssignment } from '../shared/bicepRoleAssignment.ts';
import type { BicepModuleFile } from '../contract/exportContext.ts';

/** Lets an identity read the secrets of a Key Vault, which stands in a resource group of its own. */
export const vaultRoleModule: BicepModuleFile = {
  path: 'modules/vaultRole.bicep',
  statements: [
    param('identityId', 'string', { description: 'Id of the identity that reads the certificate.' }),
    param('principalId', 'string', { description: 'Principal id of the same identity.' }),
    param('vaultName', 'string', { description: 'Name of the Key Vault that holds the certificate.' }),
    resource('vault', versioned('Microsoft.KeyVault/vaults'), { name: ref('vaultName') }, { existing: true }),
    resource(
      'certificateReader',
      versioned('Microsoft.Authorization/roleAssignments'),
      bicepRoleAssignment(
        'Key Vault Secrets User',
        { symbol: ref('vault'), id: ref('vault', 'id') },
        ref('identityId'),
        ref('principalId'),
      ),
    ),
  ],
};
