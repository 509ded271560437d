import type { Comment, DesignDocument } from '../../core/model/designDocument.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { text } from './text.ts';

/** What a comment is about, which may be gone. */
export function commentSubjectText({ at }: Pick<Comment, 'at'>, document: DesignDocument): Text {
  if (at === undefined) return text.onDesign;
  if (at.type === 'place') return text.onPlace;
  if (at.type === 'finding') return fill(text.onFinding, { rule: at.id.split(':', 1).join('') });
  const name =
    at.type === 'resource'
      ? document.resources[at.id]?.name
      : document.flows.find(({ id }) => id === at.id)?.name;
  return name === undefined ? text.onGone : fill(text.onResource, { name });
}
