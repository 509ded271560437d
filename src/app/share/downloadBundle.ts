import type { BundleLanguage } from '../../core/bundle/bundleFile.ts';
import { fileName } from '../../core/share/fileName.ts';
import { engine } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { download } from './download.ts';

/** Downloads the design as Terraform or Bicep, one zip. */
export async function downloadBundle(language: BundleLanguage): Promise<void> {
  const { document } = designStore.getState();
  download(
    fileName(`${document.name}-${language}`, 'zip'),
    await engine().zip(document, language),
    'application/zip',
  );
}
