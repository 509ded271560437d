import { IconButton } from '../controls/IconButton.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { perform } from '../actions/actions.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import { text } from './text.ts';

/** Switches between light and dark. */
export function ThemeButton(): ReactElement {
  const say = useText();
  const dark = useStore(viewStore, (state) => state.theme === 'dark');
  const title = say(dark ? text.toLight : text.toDark);
  return (
    <IconButton aria-label={title} onClick={() => perform('theme')}>
      <Icon name={dark ? 'ui-sun' : 'ui-moon'} />
    </IconButton>
  );
}
