import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState, type ReactElement } from 'react';
import { addWaiver } from '../../core/model/edits.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { fill } from '../../core/text/text.ts';
import { ModalFrame } from '../shell/ModalFrame.tsx';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** Asks why a finding is lived with. */
export function WaiveDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  onClose(): void;
}): ReactElement {
  const say = useText();
  const [reason, setReason] = useState('');
  const title = fill(text.waiveTitle, { rule: finding.rule, resource: finding.resourceName });
  const waive = (): void => {
    const waiver = { rule: finding.rule, resource: finding.resource, reason: reason.trim() };
    designStore.getState().apply(title, addWaiver(waiver));
    onClose();
  };
  return (
    <ModalFrame title={say(title)} onClose={onClose}>
      <p className="muted">{say(text.waiveHelp)}</p>
      <label className="field-label" htmlFor="waive-reason">
        {say(text.reason)}
      </label>
      <OutlinedInput
        id="waive-reason"
        autoFocus
        fullWidth
        multiline
        minRows={2}
        value={reason}
        placeholder={say(text.reasonNeeded)}
        onChange={(event) => setReason(event.target.value.slice(0, 500))}
      />
      <div className="dialog-actions">
        <Button onClick={onClose}>{say(text.cancel)}</Button>
        <Button variant="contained" color="primary" disabled={reason.trim() === ''} onClick={waive}>
          {say(text.waiveNow)}
        </Button>
      </div>
    </ModalFrame>
  );
}
