import { fileName } from '../../core/share/fileName.ts';
import { designStore } from '../store/designStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { download } from './download.ts';

/** Downloads the design as a picture, in the theme and language on screen. */
export async function downloadPicture(): Promise<void> {
  const { picture } = await import('../../core/picture/picture.ts');
  const { document } = designStore.getState();
  const { theme, language } = viewStore.getState();
  download(fileName(document.name, 'svg'), picture(document, { theme, language }), 'image/svg+xml');
}
