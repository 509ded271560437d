import { catalogue } from '../../core/kinds/contract/catalogue.ts';
import { serializeDocument } from '../../core/model/serializeDocument.ts';
import { fileName } from '../../core/share/fileName.ts';
import { designStore } from '../store/designStore.ts';
import { download } from './download.ts';

/** Downloads the design as a file that `Open a design file` reads. */
export function downloadDesign(): void {
  const { document } = designStore.getState();
  download(
    fileName(document.name, 'ringwall.json'),
    serializeDocument(document, catalogue),
    'application/json',
  );
}
