import { IconButton } from '../../controls/IconButton.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { Icon } from '../../shell/Icon.tsx';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { Select } from '../../controls/Select.tsx';
import { useText } from '../../text/useText.ts';
import { text as texts } from '../text.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

const nothing = '';

/** Another resource of the design, or none; the button beside it goes there. */
export function ReferenceControl({
  id,
  control,
  value,
  text,
  commit,
}: ControlProps<Extract<Control, { type: 'reference' }>, string | null>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  const resources = useStore(designStore, (state) => state.document.resources);
  const options = Object.entries(resources).filter(([, { kind }]) => control.kinds.includes(kind));
  const chosen = value === null ? undefined : resources[value];
  return (
    <FieldFrame id={id} label={text.label} help={text.help}>
      <span className="reference">
        <Select
          id={id}
          value={chosen === undefined || value === null ? nothing : value}
          icon={chosen === undefined ? undefined : kindOf(chosen.kind)?.id}
          options={[
            { value: nothing, label: say(texts.none) },
            ...options.map(([option, { name }]) => ({ value: option, label: name })),
          ]}
          disabled={readOnly}
          onChange={(option) => commit(option === nothing ? null : option)}
          onFocus={() => selectionStore.getState().highlight(value ?? undefined)}
          onBlur={() => selectionStore.getState().highlight(undefined)}
        />
        {chosen !== undefined && value !== null && (
          <IconButton
            aria-label={say(texts.open, { name: chosen.name })}
            onClick={() => {
              selectionStore.getState().select([value]);
              selectionStore.getState().reveal([value]);
            }}
          >
            <Icon name="ui-arrow-right" />
          </IconButton>
        )}
      </span>
    </FieldFrame>
  );
}
