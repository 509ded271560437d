import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Control } from '../../../core/kinds/field.ts';
import { kindOf } from '../../../core/kinds/index.ts';
import { Icon } from '../../shell/Icon.tsx';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
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
          fullWidth
          displayEmpty
          value={chosen === undefined ? nothing : value}
          disabled={readOnly}
          onChange={(event) => commit(event.target.value === nothing ? null : event.target.value)}
          onFocus={() => selectionStore.getState().highlight(value ?? undefined)}
          onBlur={() => selectionStore.getState().highlight(undefined)}
          SelectDisplayProps={{ id, 'aria-labelledby': `${id}-label ${id}` }}
        >
          <MenuItem value={nothing}>
            <span className="muted">{say(texts.none)}</span>
          </MenuItem>
          {options.map(([option, { name, kind }]) => (
            <MenuItem key={option} value={option}>
              <span className="with-icon">
                <Icon name={kindOf(kind)?.icon ?? ''} />
                {name}
              </span>
            </MenuItem>
          ))}
        </Select>
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
