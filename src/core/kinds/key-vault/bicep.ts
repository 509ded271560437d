import { resource } from '../../iac/bicep/ast.ts';
import { access, call } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsBicep } from '../shared/diagnosticsBicep.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { networkAclsOf } from './derived.ts';

export const keyVaultBicep: BicepExporter<'key-vault'> = {
  area: 'services',
  statements: (vault, context) => {
    const { id, name, props } = vault;
    return [
      resource(
        context.symbol(id),
        versioned('Microsoft.KeyVault/vaults'),
        {
          name,
          location,
          tags,
          properties: {
            tenantId: access(call('tenant'), 'tenantId'),
            sku: { family: 'A', name: props.sku },
            enableRbacAuthorization: props.rbacAuthorization,
            accessPolicies: props.rbacAuthorization ? undefined : [],
            publicNetworkAccess: props.publicNetworkAccess ? 'Enabled' : 'Disabled',
            // Azure refuses false: once on it stays on, and off is how a vault begins.
            enablePurgeProtection: props.purgeProtection ? true : undefined,
            enableSoftDelete: true,
            softDeleteRetentionInDays: props.softDeleteRetentionInDays,
            networkAcls: networkAclsOf(vault),
          },
        },
        { origin: id },
      ),
      ...diagnosticsBicep(id, diagnosticsOf(vault, commonWorkspaceOf(context)), context),
    ];
  },
};
