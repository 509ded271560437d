import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

/** On or off. */
export function ToggleControl({
  id,
  value,
  text,
  commit,
}: ControlProps<Extract<Control, { type: 'toggle' }>, boolean>): ReactElement {
  const { readOnly } = useFormScope();
  return (
    <FieldFrame id={id} label={text.label} help={text.help} inline>
      <Toggle id={id} checked={value} disabled={readOnly} onChange={commit} />
    </FieldFrame>
  );
}
