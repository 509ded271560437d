import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { TemplateOffer } from '../analysis/engine.ts';
import { viewStore } from '../store/viewStore.ts';

/** The picture of a template, in the theme and language on screen; empty until its code is there. */
export function Thumbnail({ template }: { readonly template: TemplateOffer }): ReactElement {
  const theme = useStore(viewStore, (state) => state.theme);
  const language = useStore(viewStore, (state) => state.language);
  const [markup, setMarkup] = useState('');
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<void> => {
      const { thumbnailMarkup } = await import('./thumbnailMarkup.ts');
      if (current) setMarkup(thumbnailMarkup(template, { theme, language }));
    };
    void draw();
    return () => {
      current = false;
    };
  }, [template, theme, language]);
  // Our own drawing of our own template; its texts are escaped by the drawing.
  return <span className="thumbnail" aria-hidden dangerouslySetInnerHTML={{ __html: markup }} />;
}
