import type { PictureOptions } from '../../core/picture/brush.ts';
import { thumbnail } from '../../core/picture/thumbnail.ts';
import type { TemplateOffer } from '../analysis/engine.ts';
import { attackLanes } from './attackLanes.ts';
import { text } from './text.ts';

/** The picture of a template with the attack on each protection drawn to where it ends, as SVG markup. */
export function thumbnailMarkup({ document, analysis }: TemplateOffer, options: PictureOptions): string {
  const { lanes, attacker } = attackLanes(document, analysis);
  const label = text.attacker[options.language];
  return thumbnail(document, {
    ...options,
    lanes,
    endpoints: attacker === undefined ? [] : [{ rect: attacker, icon: 'endpoint-attacker', label }],
  });
}
