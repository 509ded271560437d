import {
  type ComponentType,
  createElement,
  lazy,
  type LazyExoticComponent,
  type ReactElement,
  Suspense,
} from 'react';
import { useStore } from 'zustand';
import { sessionStore } from '../store/sessionStore.ts';
import { type Dialog, viewStore } from '../store/viewStore.ts';

const RefusalDialog = lazy(async () => ({
  default: (await import('../share/RefusalDialog.tsx')).RefusalDialog,
}));

const dialogs: Readonly<Record<NonNullable<Dialog>, LazyExoticComponent<ComponentType>>> = {
  share: lazy(async () => ({ default: (await import('../share/ShareDialog.tsx')).ShareDialog })),
  'open-link': lazy(async () => ({ default: (await import('../share/OpenLinkDialog.tsx')).OpenLinkDialog })),
  shortcuts: lazy(async () => ({
    default: (await import('../actions/ShortcutsDialog.tsx')).ShortcutsDialog,
  })),
  commands: lazy(async () => ({ default: (await import('../actions/CommandsDialog.tsx')).CommandsDialog })),
};

/** The dialog that is open; each is loaded when it is first asked for. */
export function Dialogs(): ReactElement {
  const dialog = useStore(viewStore, (state) => state.dialog);
  const refused = useStore(sessionStore, (state) => state.refusal !== undefined);
  return (
    <Suspense fallback={null}>
      {dialog !== undefined && createElement(dialogs[dialog])}
      {refused && <RefusalDialog />}
    </Suspense>
  );
}
