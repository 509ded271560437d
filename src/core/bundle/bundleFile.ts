import type { ResourceId } from '../model/designDocument.ts';

/** The languages in which a design can be deployed. */
export const bundleLanguages = ['terraform', 'bicep'] as const;

export type BundleLanguage = (typeof bundleLanguages)[number];

/** One file of a bundle. */
export interface BundleFile {
  /** Path inside the bundle, a constant of ours: no text of a document gets into it. */
  readonly path: string;
  readonly text: string;
  /** Which lines speak of which resource; one-based, both ends included. */
  readonly ranges: readonly { readonly origin: ResourceId; readonly from: number; readonly to: number }[];
}
