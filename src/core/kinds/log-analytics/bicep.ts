import { resource } from '../../iac/bicep/ast.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { workspaceSku } from './derived.ts';

const withoutLimit = -1;

export const logAnalyticsBicep: BicepExporter<'log-analytics'> = {
  area: 'services',
  statements: ({ id, name, props }, context) => [
    resource(
      context.symbol(id),
      versioned('Microsoft.OperationalInsights/workspaces'),
      {
        name,
        location,
        tags,
        properties: {
          sku: { name: workspaceSku },
          retentionInDays: props.retentionInDays,
          features: {
            disableLocalAuth: !props.localAuthentication,
            enableLogAccessUsingOnlyResourcePermissions: true,
          },
          publicNetworkAccessForIngestion: 'Enabled',
          publicNetworkAccessForQuery: 'Enabled',
          workspaceCapping: { dailyQuotaGb: withoutLimit },
        },
      },
      { origin: id },
    ),
  ],
};
