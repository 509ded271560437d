import { kindIds } from '../../kinds/registry/kinds.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { examplesOf } from './examplesOf.ts';
import { oddExamples } from './oddExamples.ts';

/** Small designs by their names: each kind at its least and at its fullest, and odd combinations. */
export const exportExamples: Readonly<Record<string, DesignDocument>> = {
  ...Object.fromEntries(kindIds.flatMap(examplesOf).map(({ name, design }) => [name, design])),
  ...oddExamples,
};
