import { absoluteRect } from '../placement/absoluteRect.ts';
import { dockedChips } from '../placement/dockedChips.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { fill, verbatim, type Text } from '../text/text.ts';
import { pictureText } from './pictureText.ts';

/** From this width on name, range and a chip with words stand side by side. */
const roomyNetwork = 440;

export interface HeaderChip {
  readonly icon: string;
  /** What is shown: in a narrow network the number alone, because its range needs the room. */
  readonly text: Text;
  /** The name of the only one, or how many there are. */
  readonly title: Text;
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
  const title =
    chips.length === 1
      ? verbatim(document.resources[first.id]?.name ?? '')
      : fill(pictureText.docked, { count: chips.length, kind: plural });
  const width = absoluteRect(document, network)?.width ?? 0;
  return {
    icon: kind.id,
    text: width < roomyNetwork ? verbatim(`${chips.length}`) : title,
    title,
    ids: chips.map(({ id }) => id),
  };
}
