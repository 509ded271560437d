import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { designStore } from '../../store/designStore.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

/** Any number of resources of the design, as a list of boxes to tick. */
export function ReferencesControl({
  id,
  control,
  value,
  text,
  commit,
}: ControlProps<Extract<Control, { type: 'references' }>, readonly string[]>): ReactElement {
  const { readOnly } = useFormScope();
  const resources = useStore(designStore, (state) => state.document.resources);
  const options = Object.entries(resources).filter(([, { kind }]) => control.kinds.includes(kind));
  return (
    <FieldFrame id={id} label={text.label} help={text.help} group>
      <ul className="ticks" aria-labelledby={`${id}-label`}>
        {options.map(([option, { name }]) => (
          <li key={option}>
            <label>
              <input
                type="checkbox"
                checked={value.includes(option)}
                disabled={readOnly}
                onChange={(event) =>
                  commit(
                    event.target.checked ? [...value, option] : value.filter((other) => other !== option),
                  )
                }
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </FieldFrame>
  );
}
