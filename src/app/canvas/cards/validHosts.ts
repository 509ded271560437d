import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { designStore } from '../../store/designStore.ts';

let cache:
  | { readonly document: DesignDocument; readonly kind: string; readonly hosts: ReadonlySet<ResourceId> }
  | undefined;

/** Resources that what docks or joins can be dropped on; empty for what is placed. */
export function validHosts(kind: string): ReadonlySet<ResourceId> {
  const { document } = designStore.getState();
  if (cache?.document === document && cache.kind === kind) return cache.hosts;
  const placement = kindOf(kind)?.placement;
  const kinds =
    placement?.on === 'host'
      ? placement.hosts.map((host) => host.kind)
      : placement?.on === 'line'
        ? [placement.between]
        : [];
  const hosts = new Set(
    Object.entries(document.resources)
      .filter(([, resource]) => kinds.includes(resource.kind))
      .map(([id]) => id),
  );
  cache = { document, kind, hosts };
  return hosts;
}
