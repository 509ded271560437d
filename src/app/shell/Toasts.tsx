import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { type Toast, toastStore } from '../store/toastStore.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import { text } from './text.ts';
import './toasts.css';

const SHOWN_FOR = 6000;
const close = (): void => toastStore.setState({ toast: undefined });

/** The toast at the bottom: one at a time, for six seconds. */
export function Toasts(): ReactElement {
  const toast = useStore(toastStore, (state) => state.toast);
  useEffect(() => {
    if (toast === undefined) return undefined;
    const timer = setTimeout(close, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast]);
  return <output className="toasts">{toast !== undefined && <ToastBox toast={toast} />}</output>;
}

function ToastBox({ toast }: { readonly toast: Toast }): ReactElement {
  const say = useText();
  const { action, icon, text: sentence } = toast;
  return (
    <div className="toast">
      <Icon name={icon} size={16} className="toast-icon" />
      <span className="toast-words">{say(sentence)}</span>
      {action !== undefined && (
        <Button
          variant="text"
          onClick={() => {
            close();
            action.perform();
          }}
        >
          {say(action.label)}
        </Button>
      )}
      <IconButton aria-label={say(text.close)} onClick={close}>
        <Icon name="ui-close" size={14} />
      </IconButton>
    </div>
  );
}
