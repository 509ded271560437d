import type { DesignDocument } from '../../model/designDocument.ts';
import type { KindContext } from './kind.ts';

/** The view of a document that kinds have when they say initial values and, with more, facts. */
export function kindContext(document: DesignDocument): KindContext {
  return {
    document,
    nameOf: (id) => (id === null ? undefined : document.resources[id]?.name),
    resourcesOf: (kind) =>
      Object.entries(document.resources).filter(([, resource]) => resource.kind === kind),
  };
}
