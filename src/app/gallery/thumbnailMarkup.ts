import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { AttackLanes } from '../../core/picture/attackLanes.ts';
import type { PictureOptions } from '../../core/picture/brush.ts';
import { thumbnail } from '../../core/picture/thumbnail.ts';
import { text } from './text.ts';

/** The picture of a template, with the attack on each protection drawn to where it ends once that is known. */
export function thumbnailMarkup(
  document: DesignDocument,
  attacks: AttackLanes | undefined,
  options: PictureOptions,
): string {
  const { lanes, attacker } = attacks ?? { lanes: [], attacker: undefined };
  const label = text.attacker[options.language];
  return thumbnail(document, {
    ...options,
    lanes,
    endpoints: attacker === undefined ? [] : [{ rect: attacker, icon: 'endpoint-attacker', label }],
  });
}
