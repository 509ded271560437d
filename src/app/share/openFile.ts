import { catalogue } from '../../core/kinds/contract/catalogue.ts';
import { parseDocumentText } from '../../core/model/parseDocument.ts';
import { startDesign } from '../storage/session.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { text } from './text.ts';

/** More than the largest design: what is larger is not read at all. */
const LARGEST_FILE = 8_000_000;

/** Opens a design file as a new design of one's own, or says why it cannot be opened. */
export async function openFile(file: File): Promise<void> {
  if (file.size > LARGEST_FILE) {
    sessionStore.setState({ refusal: { title: text.fileRefused, reason: text.fileTooLarge, from: 'file' } });
    return;
  }
  const parsed = parseDocumentText(await file.text(), catalogue);
  if (parsed.ok) await startDesign(parsed.value);
  else {
    const { documentErrorText } = await import('../../core/model/documentErrorText.ts');
    const reason = documentErrorText(parsed.error);
    sessionStore.setState({ refusal: { title: text.fileRefused, reason, from: 'file' } });
  }
}

/** Lets a person pick a design file. */
export function pickDesignFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) void openFile(file);
  });
  input.click();
}
