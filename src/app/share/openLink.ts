import { showShared } from '../storage/session.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { text } from './text.ts';

/** Shows the design in a link, read-only, or says why it cannot be opened. Own designs stay as they are. */
export async function openLink(link: string): Promise<boolean> {
  const { decodeLink, linkErrorText } = await import('./linkCodec.ts');
  const decoded = decodeLink(link);
  if (decoded.ok) {
    await showShared(decoded.value);
    return true;
  }
  const reason = linkErrorText(decoded.error);
  sessionStore.setState({ refusal: { title: text.linkRefused, reason, from: 'link' } });
  return false;
}
