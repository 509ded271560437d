import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactElement, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { Gallery } from './gallery/Gallery.tsx';
import { Editor } from './shell/Editor.tsx';
import { viewStore } from './store/viewStore.ts';
import { adoptedStyleCache } from './theme/adoptedStyleCache.ts';
import { theme } from './theme/theme.ts';

const styleCache = adoptedStyleCache();

/** The page: gallery or editor, in the chosen theme and language. */
export function App(): ReactElement {
  const page = useStore(viewStore, (state) => state.page);
  const scheme = useStore(viewStore, (state) => state.theme);
  const language = useStore(viewStore, (state) => state.language);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.classList.toggle('dark', scheme === 'dark');
    root.classList.toggle('light', scheme === 'light');
  }, [language, scheme]);

  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme}>{page === 'gallery' ? <Gallery /> : <Editor />}</ThemeProvider>
    </CacheProvider>
  );
}
