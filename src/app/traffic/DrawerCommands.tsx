import { useSyncExternalStore, type ReactNode, type ReactPortal } from 'react';
import { createPortal } from 'react-dom';

const never = () => () => {};
const place = () => document.getElementById('drawer-commands');

/** Commands of a panel, in the bar of the drawer that holds it; the bar may come with the same drawing as the panel. */
export function DrawerCommands({ children }: { readonly children: ReactNode }): ReactPortal | null {
  const bar = useSyncExternalStore(never, place);
  return bar === null ? null : createPortal(children, bar);
}
