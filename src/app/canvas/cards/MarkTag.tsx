import type { ReactElement } from 'react';
import { useText } from '../../text/useText.ts';
import type { Mark } from '../nodes/canvasContent.ts';
import { canvasText } from '../text.ts';

const tags = {
  added: { sign: '+', text: canvasText.markAdded },
  changed: { sign: '~', text: canvasText.markChanged },
  removed: { sign: '−', text: canvasText.markRemoved },
} as const;

/** What a previewed fix does to a resource: a sign and not colour alone. */
export function MarkTag({ mark }: { readonly mark: Mark }): ReactElement | null {
  const say = useText();
  if (mark === undefined) return null;
  const { sign, text } = tags[mark];
  return (
    <span className="mark">
      <span aria-hidden>{sign}</span>
      <span className="visually-hidden">{say(text)}</span>
    </span>
  );
}
