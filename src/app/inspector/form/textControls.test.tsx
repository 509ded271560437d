import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { address, cidr, number, text } from '../../../core/kinds/contract/field.ts';
import { renderForm } from '../../testing/renderForm.tsx';

const field = (name: string) => screen.getByRole('textbox', { name });
const reason = () => screen.queryByRole('alert')?.textContent;

describe('a line of text', () => {
  const fields = { fqdn: text({ default: 'a.example', pattern: /^[a-z.]+$/, example: 'b.example' }) };

  it('takes what is valid while it is typed', async () => {
    const { user, values } = renderForm(fields);
    await user.type(field('fqdn'), '.org');
    expect(values()).toEqual({ fqdn: 'a.example.org' });
    expect(reason()).toBeUndefined();
  });

  it('says why it does not take what is invalid, and gives it up for the last valid text on leaving', async () => {
    const { user, values } = renderForm(fields);
    await user.type(field('fqdn'), 'x!');
    expect(reason()).toBe('Azure does not accept this. Example: b.example');
    expect(field('fqdn').getAttribute('aria-invalid')).toBe('true');
    expect(field('fqdn').getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    expect(values()).toEqual({ fqdn: 'a.examplex' });
    await user.tab();
    expect(field('fqdn')).toHaveProperty('value', 'a.examplex');
    expect(reason()).toBeUndefined();
  });

  it('may be cleared where it is not needed', async () => {
    const { user, values } = renderForm(fields);
    await user.clear(field('fqdn'));
    expect(values()).toEqual({ fqdn: '' });
  });

  it('may not be cleared where it is needed', async () => {
    const { user, values } = renderForm({ name: text({ default: 'x', required: true }) });
    await user.clear(field('name'));
    expect(reason()).toBe('A value is needed here');
    expect(values()).toEqual({});
    await user.tab();
    expect(field('name')).toHaveProperty('value', 'x');
  });

  it('has several lines where the field has, with Enter for the next', async () => {
    const { user, values } = renderForm({ notes: text({ multiline: true }) });
    await user.type(field('notes'), 'one{Enter}two');
    expect(values()).toEqual({ notes: 'one\ntwo' });
  });
});

describe('a range', () => {
  const fields = { range: cidr({ default: '10.0.0.0/16' }) };

  it.each([
    ['10.0.0.0/33', 'Not an IPv4 range. Example: 10.10.4.0/22'],
    ['10.0.1.1/24', '10.0.1.1 is not the start of a /24. Nearest: 10.0.1.0/24'],
  ])('refuses %s in words', async (typed, why) => {
    const { user, values } = renderForm(fields);
    await user.clear(field('range'));
    await user.type(field('range'), typed);
    expect(reason()).toBe(why);
    expect(Object.values(values())).not.toContain(typed);
  });

  it('takes what is pasted whole', async () => {
    const { user, values } = renderForm(fields);
    await user.clear(field('range'));
    await user.paste('10.20.0.0/14');
    expect(values()).toEqual({ range: '10.20.0.0/14' });
  });
});

describe('an address', () => {
  it('is left to Azure where it is empty, and says so', async () => {
    const { user, values } = renderForm({ ip: address('10.0.0.4') });
    await user.clear(field('ip'));
    expect(values()).toEqual({ ip: '' });
    expect(field('ip').getAttribute('placeholder')).toBe('Assigned by Azure');
  });

  it('is refused in words while it is none', async () => {
    const { user, values } = renderForm({ ip: address() });
    await user.type(field('ip'), '10.0.0');
    expect(reason()).toBe('Not an IPv4 address. Example: 10.10.0.4');
    expect(values()).toEqual({});
    await user.type(field('ip'), '.4');
    expect(reason()).toBeUndefined();
    expect(values()).toEqual({ ip: '10.0.0.4' });
  });
});

describe('a number', () => {
  const fields = { count: number({ default: 3, minimum: 1, maximum: 5 }) };
  const button = (name: string) => screen.getByRole('button', { name });

  it('takes what is typed within its range, and says the range for anything else', async () => {
    const { user, values } = renderForm(fields);
    await user.clear(field('count'));
    expect(reason()).toBe('Use a whole number from 1 to 5');
    await user.type(field('count'), '9');
    expect(reason()).toBe('Use a whole number from 1 to 5');
    expect(values()).toEqual({});
    await user.clear(field('count'));
    await user.type(field('count'), '4');
    expect(values()).toEqual({ count: 4 });
  });

  it.each(['2.5', 'two', '-1'])('is not %s', async (typed) => {
    const { user, values } = renderForm(fields);
    await user.clear(field('count'));
    await user.paste(typed);
    expect(values()).toEqual({});
    await user.tab();
    expect(field('count')).toHaveProperty('value', '3');
  });

  it('goes up and down by its buttons, with the keyboard too, and not beyond its range', async () => {
    const { user, values } = renderForm(fields, { values: { count: 4 } });
    button('Increase count').focus();
    await user.keyboard('{Enter}');
    expect(values()).toEqual({ count: 5 });
    expect(button('Increase count')).toHaveProperty('disabled', true);
    await user.click(button('Decrease count'));
    expect(values()).toEqual({ count: 4 });
  });
});
