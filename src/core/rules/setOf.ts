import type { TextParameter } from '../text/text.ts';

type Part = TextParameter | readonly (string | number)[] | undefined;

/**
 * What a violation covers, one text for each member, `port=443`, none twice. An id stands for another resource, whose
 * name may change without changing what is wrong; a part that is undefined has no member.
 */
export function setOf(parts: Readonly<Record<string, Part>>): readonly string[] {
  const members = Object.entries(parts).flatMap(([key, part]) =>
    membersOf(part).map((member) => `${key}=${member}`),
  );
  return [...new Set(members)];
}

function membersOf(part: Part): readonly (string | number)[] {
  if (part === undefined) return [];
  if (typeof part !== 'object') return [part];
  return 'en' in part ? [part.en] : part;
}
