import { dockedChips } from '../kinds/dockedChips.ts';
import { kindOf } from '../kinds/index.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { fill, verbatim, type Text } from '../text/text.ts';
import { pictureText } from './pictureText.ts';

export interface HeaderChip {
  readonly icon: string;
  /** The name of the only one, or how many there are. */
  readonly text: Text;
  readonly ids: readonly ResourceId[];
}

/** What is docked on a virtual network, as one chip in its header: its bottom border has no room for names so long. */
export function headerChip(document: DesignDocument, network: ResourceId): HeaderChip | undefined {
  const chips = dockedChips(document, network);
  const [first] = chips;
  const kind = kindOf(first?.kind ?? '');
  if (first === undefined || kind === undefined) return undefined;
  const { en, ja } = kind.text.name;
  const plural = { en: `${en.charAt(0).toLowerCase()}${en.slice(1)}s`, ja };
  return {
    icon: kind.icon,
    text:
      chips.length === 1
        ? verbatim(document.resources[first.id]?.name ?? '')
        : fill(pictureText.docked, { count: chips.length, kind: plural }),
    ids: chips.map(({ id }) => id),
  };
}
