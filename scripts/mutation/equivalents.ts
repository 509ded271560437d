import { changeText, type PlacedMutant } from './mutantsIn.ts';

/** A mutant that nobody can tell from the code as it is. */
export interface Equivalent {
  readonly file: string;
  /** The line on which it starts, without the space around it. */
  readonly code: string;
  /** As the survivor is printed: `a < b -> a <= b`. */
  readonly change: string;
  readonly reason: string;
}

/** Mutants that count neither as killed nor as survivors. Where the code can be written so that they do not arise, write it so. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/core/net/outboundMethod.ts',
    code: 'defaultOutbound: 4,',
    change: '4 -> 5',
    reason: 'Ranks are only compared, and this is the last.',
  },
  {
    file: 'src/core/share/compress.ts',
    code: 'const stepBytes = 1024;',
    change: '1024 -> 1025',
    reason: 'Any size of a step gives the same text.',
  },
  {
    file: 'src/core/share/compress.ts',
    code: 'if (size > largestText) break;',
    change: 'size > largestText -> size >= largestText',
    reason: 'Whether inflating ends before or after a step that adds nothing.',
  },
  {
    file: 'src/core/share/dictionaries.ts',
    code: 'const window = 32_768;',
    change: '32_768 -> 32769',
    reason: 'Deflate itself looks back no further.',
  },
  {
    file: 'src/core/share/toBase64Url.ts',
    code: 'const view = new DataView(new ArrayBuffer(bytes.length + 3));',
    change: '3 -> 4',
    reason: 'More padding than is read.',
  },
  {
    file: 'src/core/share/toBase64Url.ts',
    code: 'let bits = 0;',
    change: '0 -> 1',
    reason: 'A bit before the first one falls out of the byte.',
  },
];

/** Whether a mutant is one of them. */
export function isEquivalent(mutant: PlacedMutant, known: readonly Equivalent[] = equivalents): boolean {
  return known.some(
    ({ file, code, change }) => file === mutant.file && code === mutant.code && change === changeText(mutant),
  );
}

/** Those of a folder that no survivor answers to: the code has changed, or a test tells them apart after all. */
export function staleEquivalents(
  folder: string,
  survivors: readonly PlacedMutant[],
  known: readonly Equivalent[] = equivalents,
): readonly Equivalent[] {
  return known.filter(
    (equivalent) =>
      equivalent.file.startsWith(`src/core/${folder}/`) &&
      !survivors.some((mutant) => isEquivalent(mutant, [equivalent])),
  );
}
