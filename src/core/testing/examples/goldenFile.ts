import type { BundleLanguage } from '../../bundle/bundleFile.ts';
import { kindIds } from '../../kinds/registry/kinds.ts';
import { examplesOf } from './examplesOf.ts';

/** The file that holds what an example is exported as, as a path below `src/core`: beside the kind whose example it is. */
export function goldenFile(example: string, language: BundleLanguage): string {
  const owner = kindIds.find((kind) => examplesOf(kind).some(({ name }) => name === example));
  const room = owner === undefined ? 'testing/examples' : `kinds/${owner}`;
  return `${room}/golden/${language}/${example}.txt`;
}
