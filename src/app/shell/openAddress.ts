import { openLink } from '../share/openLink.ts';
import { text as shareText } from '../share/text.ts';
import { leaveDesign, openDesign } from '../storage/session.ts';
import { sessionStore } from '../store/sessionStore.ts';

/** The design that an address names: `#design=<id>` is one's own, `#d=…` carries one, and none means the gallery. */
async function openAddress(hash: string): Promise<void> {
  const own = /^#design=([\w-]+)$/.exec(hash)?.[1];
  const outcome = own === undefined ? undefined : await openDesign(own);
  if (outcome === 'opened') return;
  if (own === undefined && hash.length > 1 && (await openLink(hash))) return;
  await leaveDesign();
  if (outcome === 'missing') {
    sessionStore.setState({
      refusal: { title: shareText.designMissing, reason: shareText.designMissingReason, from: 'link' },
    });
  }
}

/** Shows what the address of the page names, now and whenever it changes. */
export function followAddress(): void {
  const open = async (): Promise<void> => {
    await openAddress(location.hash);
    sessionStore.setState({ ready: true });
  };
  addEventListener('hashchange', () => void open());
  void open();
}
