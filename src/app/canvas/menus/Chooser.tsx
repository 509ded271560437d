import { lazy, Suspense, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { canvasStore } from '../canvasStore.ts';

const ChooserDialog = lazy(async () => ({ default: (await import('./ChooserDialog.tsx')).ChooserDialog }));

/** The list that N, M, L and find open: choosing by keyboard what a drag does by pointer. */
export function Chooser(): ReactElement | null {
  const question = useStore(canvasStore, (state) => state.question);
  if (question === undefined) return null;
  return (
    <Suspense fallback={null}>
      <ChooserDialog question={question} />
    </Suspense>
  );
}
