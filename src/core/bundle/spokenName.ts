import type { ExportContext } from '../kinds/contract/exportContext.ts';
import type { ResourceId } from '../model/designDocument.ts';

/** What a resource or link is called by; a link has no name of its own. */
export function spokenName(context: ExportContext, id: ResourceId): string {
  const link = context.document.links[id];
  return link === undefined
    ? context.nameOf(id)
    : `${context.nameOf(link.from)} to ${context.nameOf(link.to)}`;
}
