import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import { takeFocus } from '../shell/takeFocus.ts';
import { ModalFrame } from '../shell/ModalFrame.tsx';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { openLink } from './openLink.ts';
import { text } from './text.ts';

const close = (): void => viewStore.getState().set({ dialog: undefined });

/** Takes a link that somebody sent. */
export function OpenLinkDialog(): ReactElement {
  const say = useText();
  const [link, setLink] = useState('');
  const open = async (): Promise<void> => {
    close();
    // In the address, so that a reload shows it again; what was pasted may be the fragment alone.
    if (await openLink(link))
      history.pushState(undefined, '', `#${link.slice(link.indexOf('#') + 1).trim()}`);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void open();
  };
  return (
    <ModalFrame title={say(text.openLink)} lead={say(text.openLinkLead)} onClose={close}>
      <form className="modal-row" onSubmit={submit}>
        <TextInput
          className="modal-grow monospace"
          inputRef={takeFocus}
          value={link}
          placeholder="#d=2.…"
          aria-label={say(text.link)}
          onChange={setLink}
        />
        <Button type="submit" variant="contained" disabled={link.trim() === ''}>
          {say(text.open)}
        </Button>
      </form>
    </ModalFrame>
  );
}
