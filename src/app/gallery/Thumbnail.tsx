import type { ReactElement } from 'react';
import type { TemplateOffer } from '../analysis/engine.ts';

/** The picture of a template. */
export function Thumbnail(_: { readonly template: TemplateOffer }): ReactElement | null {
  return null;
}
