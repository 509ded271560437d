import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactElement, ReactNode } from 'react';
import { adoptedStyleCache } from '../theme/adoptedStyleCache.ts';
import { theme } from '../theme/theme.ts';

const styleCache = adoptedStyleCache();

/** What MUI's dialogs and menus need around them. They load when they are first opened, and MUI with them. */
export function MuiRoot({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </CacheProvider>
  );
}
