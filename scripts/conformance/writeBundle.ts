import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BundleLanguage } from '../../src/core/bundle/bundleFile.ts';
import { makeBundle } from '../../src/core/bundle/makeBundle.ts';
import type { ConformanceDesign } from './conformanceDesigns.ts';

/** A bundle on disk. */
export interface WrittenBundle {
  readonly name: string;
  readonly folder: string;
  /** Paths inside the folder. */
  readonly files: readonly string[];
}

export function writeBundle(
  { name, document }: ConformanceDesign,
  language: BundleLanguage,
  parent: string,
): WrittenBundle {
  const folder = join(parent, language, name);
  const files = makeBundle(document, language);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { name, folder, files: files.map(({ path }) => path) };
}
