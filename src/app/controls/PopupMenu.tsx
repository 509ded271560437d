import { lazy, Suspense, type ReactElement } from 'react';
import type { MenuListProps } from './MenuList.tsx';

const MenuList = lazy(async () => ({ default: (await import('./MenuList.tsx')).MenuList }));

/** A menu at an element or a point; nothing of it is loaded before it first opens. */
export function PopupMenu(props: MenuListProps): ReactElement | null {
  if (props.anchor === undefined) return null;
  return (
    <Suspense fallback={null}>
      <MenuList {...props} />
    </Suspense>
  );
}
