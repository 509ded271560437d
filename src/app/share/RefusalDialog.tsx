import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { perform } from '../actions/actions.ts';
import { ModalFrame } from '../shell/ModalFrame.tsx';
import { leaveDesign } from '../storage/session.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

const close = (): void => sessionStore.setState({ refusal: undefined });

function closeAnd(next: () => void): () => void {
  return () => {
    close();
    next();
  };
}

/** Says why a link or file cannot be opened, and what to do. */
export function RefusalDialog(): ReactElement | null {
  const say = useText();
  const refusal = useStore(sessionStore, (state) => state.refusal);
  const inGallery = useStore(viewStore, (state) => state.page === 'gallery');
  if (refusal === undefined) return null;
  const isLink = refusal.from === 'link';
  const goHome = inGallery ? close : closeAnd(() => void leaveDesign());
  return (
    <ModalFrame
      title={say(refusal.title)}
      lead={say(refusal.reason)}
      icon={isLink ? 'ui-link' : 'ui-file'}
      onClose={close}
    >
      <div className="modal-commands">
        <Button onClick={closeAnd(() => perform(isLink ? 'open-link' : 'open-file'))}>
          {say(isLink ? text.pasteLink : text.chooseFile)}
        </Button>
        <Button variant="text" onClick={goHome}>
          {say(text.ownDesigns)}
        </Button>
      </div>
    </ModalFrame>
  );
}
