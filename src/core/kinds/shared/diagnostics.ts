import type { ResourceId } from '../../model/designDocument.ts';
import type { ExportContext, ResourceProvider } from '../contract/exportContext.ts';

/** What Azure writes down of a resource, and into which workspace. */
export interface Diagnostics {
  readonly name: string;
  readonly workspace: ResourceId;
  readonly categories: readonly string[];
  /** Absent where Azure has tables of the resource's own in any case. */
  readonly destination: 'Dedicated' | undefined;
}

interface LogSource {
  readonly categories: readonly string[];
  readonly hasOwnTables?: boolean;
}

/**
 * The logs that tell an attack from ordinary use, without those that repeat or only count.
 * https://learn.microsoft.com/azure/azure-monitor/reference/logs-index
 */
const logSources = {
  // kube-audit-admin leaves out the reads, which are most of kube-audit and of its price.
  'aks-cluster': {
    categories: [
      'cluster-autoscaler',
      'guard',
      'kube-apiserver',
      'kube-audit-admin',
      'kube-controller-manager',
      'kube-scheduler',
    ],
  },
  'application-gateway': { categories: ['ApplicationGatewayAccessLog', 'ApplicationGatewayFirewallLog'] },
  'azure-firewall': {
    categories: [
      'AZFWApplicationRule',
      'AZFWDnsQuery',
      'AZFWFqdnResolveFailure',
      'AZFWIdpsSignature',
      'AZFWNatRule',
      'AZFWNetworkRule',
      'AZFWThreatIntel',
    ],
  },
  'container-registry': {
    categories: ['ContainerRegistryLoginEvents', 'ContainerRegistryRepositoryEvents'],
    hasOwnTables: true,
  },
  'key-vault': { categories: ['AuditEvent'] },
} as const satisfies Readonly<Record<string, LogSource>>;

/** The workspace that takes the logs of what names none: the first that is drawn. */
export function commonWorkspaceOf(context: ExportContext): ResourceId | undefined {
  return context.resourcesOf('log-analytics')[0]?.id;
}

/** What writing down logs needs, where there is a workspace for them. */
export function diagnosticsProviders(workspace: ResourceId | undefined): readonly ResourceProvider[] {
  return workspace === undefined ? [] : ['Microsoft.Insights'];
}

/** The logs of a resource; undefined without a workspace for them. */
export function diagnosticsOf(
  { kind, name }: { readonly kind: keyof typeof logSources; readonly name: string },
  workspace: ResourceId | undefined,
): Diagnostics | undefined {
  if (workspace === undefined) return undefined;
  const { categories, hasOwnTables }: LogSource = logSources[kind];
  return {
    name: `diag-${name}`,
    workspace,
    categories,
    destination: hasOwnTables === true ? undefined : 'Dedicated',
  };
}
