import type { BundleLanguage } from '../bundle/bundleFile.ts';
import { makeBundle } from '../bundle/makeBundle.ts';
import type { DesignDocument } from '../model/designDocument.ts';

/** All code of a bundle in one text. What its READMEs say deploys nothing. */
export function bundleCode(design: DesignDocument, language: BundleLanguage): string {
  return makeBundle(design, language)
    .filter(({ path }) => !path.endsWith('.md'))
    .map(({ path, text }) => `${path}\n${text}`)
    .join('\n');
}
