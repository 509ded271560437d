import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { useState, type ReactElement } from 'react';
import { addWaiver } from '../../core/model/edits.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { fill } from '../../core/text/text.ts';
import { takeFocus } from '../shell/takeFocus.ts';
import { ModalFrame } from '../shell/ModalFrame.tsx';
import { today } from '../store/clock.ts';
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
    const { id, severity, set } = finding;
    const waiver = {
      finding: id,
      accepts: { severity, set },
      reason: reason.trim(),
      approver: '',
      created: today(),
    };
    designStore.getState().apply(title, addWaiver(waiver));
    onClose();
  };
  return (
    <ModalFrame title={say(title)} onClose={onClose}>
      <p className="muted">{say(text.waiveHelp)}</p>
      <label className="field-label" htmlFor="waive-reason">
        {say(text.reason)}
      </label>
      <TextInput
        id="waive-reason"
        inputRef={takeFocus}
        lines={2}
        value={reason}
        placeholder={say(text.reasonNeeded)}
        onChange={(value) => setReason(value.slice(0, 500))}
      />
      <div className="dialog-actions">
        <Button onClick={onClose}>{say(text.cancel)}</Button>
        <Button variant="contained" disabled={reason.trim() === ''} onClick={waive}>
          {say(text.waiveNow)}
        </Button>
      </div>
    </ModalFrame>
  );
}
