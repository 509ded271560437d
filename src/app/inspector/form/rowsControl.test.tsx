import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cidr, number, rows, text } from '../../../core/kinds/contract/field.ts';
import { renderForm } from '../../testing/renderForm.tsx';

const fields = {
  rules: rows({
    name: text({ default: 'allow', required: true }),
    source: cidr({ default: '10.0.0.0/8', required: true }),
    priority: number({ default: 100, minimum: 100, maximum: 120 }),
  }),
};
const web = { name: 'web', source: '10.0.0.0/16', priority: 100 };
const deny = { name: 'deny', source: '0.0.0.0/0', priority: 115 };
const row = (name: RegExp) => screen.getByRole('button', { name });

describe('rows', () => {
  it('say in a line what matters, and open to be edited', async () => {
    const { user, values } = renderForm(fields, { values: { rules: [web, deny] } });
    expect(row(/web/).textContent).toContain('10.0.0.0/16 · 100');
    expect(screen.queryByRole('textbox')).toBeNull();
    row(/web/).focus();
    await user.keyboard('{Enter}');
    expect(row(/web/).getAttribute('aria-expanded')).toBe('true');
    await user.type(screen.getByRole('textbox', { name: 'name' }), '-1');
    expect(values()).toEqual({ rules: [{ ...web, name: 'web-1' }, deny] });
  });

  it('say why a cell is refused, and leave the row as it was', async () => {
    const { user, values } = renderForm(fields, { values: { rules: [web] } });
    await user.click(row(/web/));
    const source = screen.getByRole('textbox', { name: 'source' });
    await user.clear(source);
    expect(screen.getByRole('alert').textContent).toBe('A value is needed here');
    expect(values()).toEqual({ rules: [web] });
  });

  it('are added whole, with a name of their own and the next priority, and open', async () => {
    const { user, values } = renderForm(fields, { values: { rules: [web] } });
    await user.click(screen.getByRole('button', { name: 'Add a row' }));
    expect(values()).toEqual({ rules: [web, { name: 'allow', source: '10.0.0.0/8', priority: 110 }] });
    expect(row(/allow/).getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Add a row' }));
    const [, second, third] = values()['rules'] as readonly (typeof web)[];
    expect(third?.name).not.toBe(second?.name);
    expect(third?.priority).toBe(120);
  });

  it('keep the priority of a new one within its range', async () => {
    const { user, values } = renderForm(fields, { values: { rules: [deny] } });
    await user.click(screen.getByRole('button', { name: 'Add a row' }));
    expect(values()['rules']).toEqual([deny, expect.objectContaining({ priority: 120 })]);
  });

  it('are removed one by one', async () => {
    const { user, values } = renderForm(fields, { values: { rules: [web, deny] } });
    await user.click(screen.getByRole('button', { name: 'Delete row 1' }));
    expect(values()).toEqual({ rules: [deny] });
    await user.click(screen.getByRole('button', { name: 'Delete row 1' }));
    expect(values()).toEqual({ rules: [] });
    expect(within(screen.getByRole('list')).queryAllByRole('listitem')).toEqual([]);
  });
});
