import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import type { ControlProps } from './ControlProps.ts';
import { ListControl } from './ListControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { ReferenceControl } from './ReferenceControl.tsx';
import { ReferencesControl } from './ReferencesControl.tsx';
import { RowsControl } from './RowsControl.tsx';
import { TextControl } from './TextControl.tsx';
import { ToggleControl } from './ToggleControl.tsx';

// The value of a field has the type that its control edits: documents are parsed by the same fields.
const components = {
  text: TextControl,
  cidr: TextControl,
  address: TextControl,
  number: NumberControl,
  toggle: ToggleControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  list: ListControl,
  reference: ReferenceControl,
  references: ReferencesControl,
  rows: RowsControl,
} satisfies Record<Control['type'], (props: ControlProps<never, never>) => ReactElement>;

/** The control of a field, chosen by what the field says of itself. */
export function FieldControl(props: ControlProps): ReactElement {
  const Component = components[props.control.type] as (props: ControlProps) => ReactElement;
  return <Component {...props} />;
}
