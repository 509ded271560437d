import Dialog from '@mui/material/Dialog';
import { IconButton } from '../controls/IconButton.tsx';
import { type ReactElement, type ReactNode, useId } from 'react';
import { MuiRoot } from '../controls/MuiRoot.tsx';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import './modalFrame.css';
import { text } from './text.ts';

interface ModalFrameProps {
  readonly title: string;
  readonly width?: number;
  /** Says more under the title. */
  readonly lead?: string;
  readonly icon?: string;
  readonly children?: ReactNode;
  onClose(): void;
}

/** A dialog with title, lead and a way to close it. */
export function ModalFrame({
  title,
  width = 440,
  lead,
  icon,
  children,
  onClose,
}: ModalFrameProps): ReactElement {
  const say = useText();
  const id = useId();
  return (
    <MuiRoot>
      <Dialog
        open
        onClose={onClose}
        aria-labelledby={id}
        slotProps={{ paper: { sx: { width, maxWidth: 'calc(100% - 32px)' } } }}
      >
        <div className="modal">
          <div className="modal-head">
            {icon !== undefined && <Icon name={icon} size={20} className="modal-icon" />}
            <h2 className="modal-title" id={id}>
              {title}
            </h2>
            <IconButton aria-label={say(text.close)} onClick={onClose}>
              <Icon name="ui-close" size={14} />
            </IconButton>
          </div>
          {lead !== undefined && <p className="modal-lead">{lead}</p>}
          {children}
        </div>
      </Dialog>
    </MuiRoot>
  );
}
