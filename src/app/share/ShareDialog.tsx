import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import { fill } from '../../core/text/text.ts';
import { Icon } from '../shell/Icon.tsx';
import { ModalFrame } from '../shell/ModalFrame.tsx';
import { designStore } from '../store/designStore.ts';
import { showToast } from '../store/toastStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { downloadDesign } from './downloadDesign.ts';
import { encodeLink } from './linkCodec.ts';
import { LinkLength } from './LinkLength.tsx';
import { text } from './text.ts';

const close = (): void => viewStore.getState().set({ dialog: undefined });

/** The link that carries the design, and the file for where a link is too long. */
export function ShareDialog(): ReactElement {
  const say = useText();
  const design = useStore(designStore, (state) => state.document);
  const [withComments, setWithComments] = useState(true);
  const { name, comments } = design;
  const shared = withComments ? design : { ...design, comments: [] };
  const link = location.origin + location.pathname + encodeLink(shared);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      showToast({ text: fill(text.linkCopied, { count: link.length }), icon: 'ui-link' });
    } catch {
      showToast({ text: text.copyRefused, icon: 'severity-high' });
    }
  };
  return (
    <ModalFrame title={say(text.shareTitle, { name })} lead={say(text.shareLead)} onClose={close}>
      <div className="modal-row">
        <TextInput
          className="modal-grow monospace"
          readOnly
          value={link}
          aria-label={say(text.link)}
          onFocus={(event) => event.target.select()}
          onChange={() => {}}
        />
        <Button variant="contained" startIcon={<Icon name="ui-copy" />} onClick={() => void copy()}>
          {say(text.copyLink)}
        </Button>
      </div>
      <LinkLength length={link.length} />
      {comments.length > 0 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={withComments}
            onChange={(event) => setWithComments(event.target.checked)}
          />
          {say(text.withComments, { count: comments.length })}
        </label>
      )}
      <div className="modal-commands">
        <Button startIcon={<Icon name="ui-file" />} onClick={downloadDesign}>
          {say(text.downloadFile)}
        </Button>
      </div>
    </ModalFrame>
  );
}
