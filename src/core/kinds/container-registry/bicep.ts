import { output, resource } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsBicep } from '../shared/diagnosticsBicep.ts';
import type { BicepExporter } from '../contract/exportContext.ts';

const type = 'Microsoft.ContainerRegistry/registries';

export const containerRegistryBicep: BicepExporter<'container-registry'> = {
  area: 'services',
  statements: (registry, context) => {
    const { id, name, props } = registry;
    const symbol = context.symbol(id);
    const retention = { days: props.retentionInDays, status: 'enabled' };
    return [
      resource(
        symbol,
        versioned(type),
        {
          name: context.own(id, 'name', name),
          location,
          tags,
          sku: { name: props.sku },
          properties: {
            adminUserEnabled: props.adminUser,
            anonymousPullEnabled: props.anonymousPull,
            dataEndpointEnabled: props.dataEndpoint,
            publicNetworkAccess: props.publicNetworkAccess ? 'Enabled' : 'Disabled',
            networkRuleBypassOptions: 'AzureServices',
            zoneRedundancy: props.zoneRedundancy ? 'Enabled' : 'Disabled',
            roleAssignmentMode: 'LegacyRegistryPermissions',
            policies: {
              azureADAuthenticationAsArmPolicy: { status: 'enabled' },
              exportPolicy: { status: 'enabled' },
              retentionPolicy: props.retentionInDays === 0 ? undefined : retention,
            },
          },
        },
        { origin: id },
      ),
      ...diagnosticsBicep(id, diagnosticsOf(registry, commonWorkspaceOf(context)), context),
      output(context.symbol(id, 'login server'), 'string', ref(symbol, 'properties', 'loginServer'), {
        description: 'Host name of the registry, for docker push.',
        origin: id,
      }),
    ];
  },
  lookup: ({ name }, part) => (part === undefined ? { type, name } : undefined),
};
