import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { designStore } from '../store/designStore.ts';
import { Icon } from './Icon.tsx';

/** Design, protections and commands that hold for the whole design. */
export function TopBar(): ReactElement {
  const name = useStore(designStore, (state) => state.document.name);
  return (
    <header className="editor-top">
      <Icon name="logo" size={22} />
      <h1 className="design-name">{name}</h1>
    </header>
  );
}
