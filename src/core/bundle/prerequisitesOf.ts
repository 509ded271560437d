import { derivedOf } from './createExportContext.ts';
import type { ExportContext, ResourceProvider } from '../kinds/contract/exportContext.ts';

export interface Prerequisites {
  /** In alphabetical order. */
  readonly resourceProviders: readonly ResourceProvider[];
  readonly assignsRoles: boolean;
}

/** What the subscription must have, and the person who deploys must be allowed, for what the bundle creates. */
export function prerequisitesOf(context: ExportContext): Prerequisites {
  const providers = derivedOf(
    context,
    (derivation, member) => derivation.resourceProviders?.(member, context) ?? ['Microsoft.Network' as const],
  );
  return {
    resourceProviders: [...new Set(providers)].toSorted(),
    assignsRoles: derivedOf(context, (derivation, member) => [
      derivation.assignsRoles?.(member, context) === true,
    ]).includes(true),
  };
}
