import { type ReactElement, useMemo } from 'react';
import { useStore } from 'zustand';
import { viewStore } from '../store/viewStore.ts';
import { thumbnailMarkup } from './thumbnailMarkup.ts';
import type { TemplateOffer } from './useTemplates.ts';

/** The picture of a template, in the theme and language on screen. */
export function Thumbnail({ offer }: { readonly offer: TemplateOffer }): ReactElement {
  const theme = useStore(viewStore, (state) => state.theme);
  const language = useStore(viewStore, (state) => state.language);
  const { document } = offer.template;
  const attacks = offer.verdict?.attacks;
  const markup = useMemo(
    () => thumbnailMarkup(document, attacks, { theme, language }),
    [document, attacks, theme, language],
  );
  // Our own drawing of our own template; its texts are escaped by the drawing.
  return <span className="thumbnail" aria-hidden dangerouslySetInnerHTML={{ __html: markup }} />;
}
