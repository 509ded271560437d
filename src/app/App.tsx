import { lazy, type ReactElement, Suspense, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { DropFile } from './share/DropFile.tsx';
import { Dialogs } from './shell/Dialogs.tsx';
import { Editor } from './shell/Editor.tsx';
import { Rescue } from './shell/Rescue.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { useMediaQuery } from './shell/useMediaQuery.ts';
import { sessionStore } from './store/sessionStore.ts';
import { viewStore } from './store/viewStore.ts';

const loadGallery = async () => ({ default: (await import('./gallery/Gallery.tsx')).Gallery });
// Where the address names no design it is what comes first.
if (location.hash === '') void loadGallery();
const Gallery = lazy(loadGallery);
const Phone = lazy(async () => ({ default: (await import('./phone/Phone.tsx')).Phone }));

/** The page: gallery or editor, in the chosen theme and language. */
export function App(): ReactElement {
  const scheme = useStore(viewStore, (state) => state.theme);
  const language = useStore(viewStore, (state) => state.language);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.classList.toggle('dark', scheme === 'dark');
    root.classList.toggle('light', scheme === 'light');
  }, [language, scheme]);

  return (
    <Rescue>
      <Page />
      <Dialogs />
      <Toasts />
      <DropFile />
    </Rescue>
  );
}

function Page(): ReactElement | null {
  const ready = useStore(sessionStore, (state) => state.ready);
  const page = useStore(viewStore, (state) => state.page);
  // Too narrow to draw on.
  const narrow = useMediaQuery('(max-width: 767px)');
  if (!ready) return null;
  if (page === 'editor' && !narrow) return <Editor />;
  return <Suspense fallback={null}>{page === 'gallery' ? <Gallery /> : <Phone />}</Suspense>;
}
