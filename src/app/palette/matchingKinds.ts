import { kindIds, kinds, type KindId } from '../../core/kinds/registry/kinds.ts';

/** Kinds whose name in either language, abbreviation or usual other name holds every word of the search. */
export function matchingKinds(search: string): ReadonlySet<KindId> {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return new Set(
    kindIds.filter((id) => {
      const { text, abbreviation } = kinds[id];
      const names = `${text.name.en} ${text.name.ja} ${abbreviation}`.toLowerCase();
      const others = text.searchWords.split(' ');
      // Only the beginning of another word counts: "route" does not mean ExpressRoute.
      return words.every((word) => names.includes(word) || others.some((other) => other.startsWith(word)));
    }),
  );
}
