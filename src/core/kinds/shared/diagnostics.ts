import type { ResourceId } from '../../model/designDocument.ts';
import type { ExportContext, ResourceProvider } from '../contract/exportContext.ts';
import type { KindId } from '../registry/kinds.ts';
import { logSources } from '../registry/logSources.ts';

/** What Azure writes down of a resource, and into which workspace. */
export interface Diagnostics {
  readonly name: string;
  readonly workspace: ResourceId;
  readonly categories: readonly string[];
  /** Absent where Azure has tables of the resource's own in any case. */
  readonly destination: 'Dedicated' | undefined;
}

/** The workspace that takes the logs of what names none: the first that is drawn. */
export function commonWorkspaceOf(context: ExportContext): ResourceId | undefined {
  return context.resourcesOf('log-analytics')[0]?.id;
}

/** What writing down logs needs, where there is a workspace for them. */
export function diagnosticsProviders(workspace: ResourceId | undefined): readonly ResourceProvider[] {
  return workspace === undefined ? [] : ['Microsoft.Insights'];
}

/** The logs of a resource; undefined without a workspace for them, or any to keep. */
export function diagnosticsOf(
  { kind, name }: { readonly kind: KindId; readonly name: string },
  workspace: ResourceId | undefined,
): Diagnostics | undefined {
  const source = logSources[kind];
  if (workspace === undefined || source === undefined) return undefined;
  return {
    name: `diag-${name}`,
    workspace,
    categories: source.categories,
    destination: source.hasOwnTables === true ? undefined : 'Dedicated',
  };
}
