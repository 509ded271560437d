import type { ReactElement } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import type { DropTarget } from '../dragStore.ts';

/** What would come of a drop, in words. */
export function DropLabel({ target }: { readonly target: DropTarget }): ReactElement | null {
  const say = useText();
  const { label, refused } = target;
  if (label === undefined) return null;
  return (
    <div className={refused ? 'drop-label is-refused' : 'drop-label'}>
      {refused ? <Icon name="severity-waived" size={14} /> : null}
      {say(label)}
    </div>
  );
}
