import { commonWorkspaceOf, diagnosticsProviders } from '../shared/diagnostics.ts';
import type { Derivation } from '../contract/exportContext.ts';
import { uniqueNameNote } from '../shared/uniqueNameNote.ts';
import type { Typed } from '../contract/values.ts';

/** What a registry offers in the SKU Premium alone, and the design asks of it. */
function premiumFeaturesOf({ props }: Typed<'container-registry'>): boolean {
  return (
    !props.publicNetworkAccess || props.dataEndpoint || props.zoneRedundancy || props.retentionInDays > 0
  );
}

export const containerRegistryDerivation: Derivation<'container-registry'> = {
  resourceProviders: (_, context) => [
    'Microsoft.ContainerRegistry',
    ...diagnosticsProviders(commonWorkspaceOf(context)),
  ],
  notes: (registry, context) => {
    const { id, name, props } = registry;
    const hasEndpoint = context
      .resourcesOf('private-endpoint')
      .some((endpoint) => endpoint.props.target === id);
    return [
      uniqueNameNote(name),
      ...(props.sku !== 'Premium' && (hasEndpoint || premiumFeaturesOf(registry))
        ? [
            {
              en: `${name} asks for what only the SKU Premium has: Azure refuses it with ${props.sku}.`,
              ja: `${name} の構成にはPremium SKUが必要です。${props.sku} ではデプロイが拒否されます。`,
            },
          ]
        : []),
    ];
  },
};
