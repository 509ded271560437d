import { TextInput } from '../../controls/TextInput.tsx';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { text as texts } from '../text.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

const examples = { text: '*', cidr: '203.0.113.0/24', address: '10.10.0.4' } as const;

/** A list of short texts: each a tag that can be removed, and a line that adds one with Enter, comma or on leaving. */
export function ListControl({
  id,
  control,
  value,
  text,
  check,
  commit,
}: ControlProps<Extract<Control, { type: 'list' }>, readonly string[]>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  const [draft, setDraft] = useState('');
  const additions = draft.split(/[\s,]+/).filter((item) => item !== '' && !value.includes(item));
  const error = additions.length === 0 ? undefined : check([...value, ...additions]);
  const add = (): void => {
    if (error !== undefined) return;
    if (additions.length > 0) commit([...value, ...additions]);
    setDraft('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Inside an input method these keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && draft === '' && value.length > 0) {
      remove(value.length - 1);
    }
  };
  const remove = (index: number): void => {
    const rest = value.filter((_, other) => other !== index);
    if (check(rest) === undefined) commit(rest);
  };
  return (
    <FieldFrame id={id} label={text.label} help={text.help} error={error}>
      {value.length > 0 && (
        <ul className="tags">
          {value.map((item, index) => (
            <li key={item} className="tag monospace">
              {item}
              {!readOnly && (
                <button
                  type="button"
                  aria-label={say(texts.removeItem, { item })}
                  onClick={() => remove(index)}
                >
                  <Icon name="ui-close" size={12} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <TextInput
          id={id}
          className="monospace"
          value={draft}
          error={error !== undefined}
          placeholder={say(texts.addItem, { example: examples[control.of] })}
          onChange={setDraft}
          onKeyDown={onKeyDown}
          onBlur={add}
          aria-describedby={`${id}-note`}
        />
      )}
    </FieldFrame>
  );
}
