import { IconButton } from '../controls/IconButton.tsx';
import type { ReactElement } from 'react';
import { actionOf, isEnabled } from '../actions/actions.ts';
import { shownKeys } from '../actions/keys.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';

/** An action as an icon with its name and keys in the tooltip; whoever shows it renders it anew when it may change. */
export function ActionButton({ id }: { readonly id: string }): ReactElement | null {
  const say = useText();
  const action = actionOf(id);
  if (action === undefined) return null;
  const keys = action.keys?.[0];
  const title = say(action.title);
  return (
    <IconButton
      aria-label={title}
      title={keys === undefined ? title : `${title} (${shownKeys(keys)})`}
      disabled={!isEnabled(action)}
      onClick={() => void action.perform()}
    >
      <Icon name={action.icon ?? ''} />
    </IconButton>
  );
}
