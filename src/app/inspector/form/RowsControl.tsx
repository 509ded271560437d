import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { useState, type ReactElement } from 'react';
import { defaultsOf } from '../../../core/kinds/contract/defaultsOf.ts';
import type { Control, Fields } from '../../../core/kinds/contract/field.ts';
import type { JsonObject, JsonValue } from '../../../core/lib/canonicalJson.ts';
import { uniqueName } from '../../../core/lib/identifiers.ts';
import { isList } from '../../../core/lib/isList.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { text as texts } from '../text.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

type Rows = Extract<Control, { type: 'rows' }>;

/** A list of records: one line each that says what matters, opened to edit all of it. */
export function RowsControl({
  id,
  control,
  value,
  text,
  form: Form,
  commit,
}: ControlProps<Rows, readonly JsonObject[]>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  const [open, setOpen] = useState<number>();
  const change = (index: number, key: string, cell: JsonValue): void =>
    commit(value.map((row, other) => (other === index ? { ...row, [key]: cell } : row)));
  const add = (): void => {
    commit([...value, newRow(control.fields, value)]);
    setOpen(value.length);
  };
  return (
    <FieldFrame id={id} label={text.label} help={text.help} group>
      <ol className="rows" aria-labelledby={`${id}-label`}>
        {value.map((row, index) => {
          const isOpen = open === index;
          return (
            // Rows have no identity but their place.
            <li key={index} className={isOpen ? 'row row-open' : 'row'}>
              <div className="row-head">
                <button
                  type="button"
                  className="row-summary"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? undefined : index)}
                >
                  <Icon name={isOpen ? 'ui-chevron-down' : 'ui-chevron-right'} size={12} />
                  <span className="row-title">{title(row) || say(texts.row, { number: index + 1 })}</span>
                  <span className="row-digest monospace">{digest(control.fields, row)}</span>
                </button>
                {!readOnly && (
                  <IconButton
                    aria-label={say(texts.removeRow, { number: index + 1 })}
                    onClick={() => {
                      setOpen(undefined);
                      commit(value.filter((_, other) => other !== index));
                    }}
                  >
                    <Icon name="ui-trash" />
                  </IconButton>
                )}
              </div>
              {isOpen && (
                <div className="row-form">
                  <Form
                    id={`${id}-${index}`}
                    fields={control.fields}
                    values={row}
                    texts={text.columns ?? {}}
                    onChange={(key, cell) => change(index, key, cell)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {value.length === 0 && readOnly && <p className="field-note">{say(texts.noneYet)}</p>}
      {!readOnly && (
        <Button startIcon={<Icon name="ui-plus" />} onClick={add}>
          {say(texts.addRow)}
        </Button>
      )}
    </FieldFrame>
  );
}

function title(row: JsonObject): string {
  return typeof row['name'] === 'string' ? row['name'] : '';
}

/** The first values of a row that say something, short enough for one line. */
function digest(fields: Fields, row: JsonObject): string {
  return Object.entries(fields)
    .filter(([key, { control }]) => key !== 'name' && control.type !== 'reference')
    .map(([key, field]) => wordsOf(row[key] ?? field.default))
    .filter((words) => words !== '')
    .slice(0, 5)
    .join(' · ');
}

/** A row with every cell written out, a name of its own, and a priority behind the last one. */
function newRow(fields: Fields, rows: readonly JsonObject[]): JsonObject {
  const row: Record<string, JsonValue> = { ...defaultsOf(fields) };
  if ('name' in fields) row['name'] = uniqueName(title(row) || 'rule', new Set(rows.map(title)));
  const { priority } = fields;
  if (priority?.control.type === 'number') {
    const taken = rows.map((other) => (typeof other['priority'] === 'number' ? other['priority'] : 0));
    const next = taken.length === 0 ? Number(priority.default) : Math.max(...taken) + 10;
    row['priority'] = Math.min(next, priority.control.maximum);
  }
  return row;
}

/** A cell as a few words; empty where it says nothing in one line. */
function wordsOf(cell: JsonValue): string {
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  return isList(cell) ? cell.map(wordsOf).join(',') : '';
}
