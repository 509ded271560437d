import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  choice,
  choices,
  cidr,
  cidrs,
  number,
  reference,
  references,
  rows,
  text,
  toggle,
  when,
} from '../../../core/kinds/contract/field.ts';
import { verbatim } from '../../../core/text/text.ts';
import { renderForm } from '../../testing/renderForm.tsx';

describe('a form', () => {
  it('shows a field only where other values give it a meaning', async () => {
    const { user } = renderForm({
      private: toggle(false),
      zone: when(({ private: isPrivate }) => isPrivate === true, text()),
    });
    expect(screen.queryByRole('textbox', { name: 'zone' })).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'private' }));
    expect(screen.getByRole('textbox', { name: 'zone' })).toBeDefined();
  });

  it('asks the design about what a field alone would take', async () => {
    const { user, values } = renderForm(
      { range: cidr({ default: '10.0.0.0/24' }) },
      { judge: (_, value) => (value === '10.1.0.0/24' ? verbatim('It overlaps another one') : undefined) },
    );
    const field = screen.getByRole('textbox', { name: 'range' });
    await user.clear(field);
    await user.paste('10.1.0.0/24');
    expect(screen.getByRole('alert').textContent).toBe('It overlaps another one');
    expect(values()).not.toHaveProperty('range', '10.1.0.0/24');
  });

  it('makes one step of the history of all that is typed into a field', async () => {
    const { user, said } = renderForm({ name: text(), other: text() });
    await user.type(screen.getByRole('textbox', { name: 'name' }), 'ab');
    await user.tab();
    const afterTyping = said.slice(0, said.indexOf('end'));
    expect(afterTyping).toEqual(['begin', 'name', 'name']);
  });

  it('explains a field, and why it refuses a value instead while it does', async () => {
    const texts = { name: { label: verbatim('name'), help: verbatim('As it is shown') } };
    const { user } = renderForm({ name: text({ default: 'x', required: true }) }, { texts });
    expect(screen.getByText('As it is shown')).toBeDefined();
    await user.clear(screen.getByRole('textbox', { name: 'name' }));
    expect(screen.queryByText('As it is shown')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('A value is needed here');
  });

  it('shows all values and takes none in a design that is only read', async () => {
    const { user, values } = renderForm(
      {
        text: text({ default: 'a' }),
        number: number({ default: 2, minimum: 1, maximum: 3 }),
        toggle: toggle(true),
        choice: choice(['a', 'b'], 'a'),
        choices: choices(['c', 'd'], ['c']),
        list: cidrs({ default: ['10.0.0.0/8'] }),
        reference: reference('key-vault'),
        references: references('key-vault'),
        rows: rows({ name: text({ default: 'row' }) }),
      },
      { readOnly: true, values: { rows: [{ name: 'one' }] } },
    );
    await user.type(screen.getByRole('textbox', { name: 'text' }), 'x');
    for (const control of [
      ...screen.getAllByRole('button'),
      ...screen.getAllByRole('radio'),
      ...screen.getAllByRole('switch'),
    ])
      await user.click(control);
    await user.keyboard('{Backspace}');
    expect(values()).toEqual({ rows: [{ name: 'one' }] });
    expect(screen.getByText('10.0.0.0/8')).toBeDefined();
    expect(screen.getByRole('combobox', { name: 'reference' })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: 'Add a row' })).toBeNull();
  });
});
