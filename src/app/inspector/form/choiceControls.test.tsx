import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choice, choices, toggle } from '../../../core/kinds/contract/field.ts';
import { verbatim } from '../../../core/text/text.ts';
import { renderForm } from '../../testing/renderForm.tsx';

describe('a switch', () => {
  it('goes on and off by click and by the space bar', async () => {
    const { user, values } = renderForm({ private: toggle(false) });
    const control = screen.getByRole('switch', { name: 'private' });
    await user.click(control);
    expect(values()).toEqual({ private: true });
    await user.keyboard(' ');
    expect(values()).toEqual({ private: false });
  });
});

describe('one of a few', () => {
  const texts = { sku: { label: verbatim('sku'), options: { basic: verbatim('Basic tier') } } };

  it('stands side by side where it fits, in the words of the kind', async () => {
    const { user, values } = renderForm({ sku: choice(['basic', 'std'], 'std') }, { texts });
    expect(screen.getByRole('radio', { name: 'std' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'Basic tier' }));
    expect(values()).toEqual({ sku: 'basic' });
  });

  it('is a list where it does not fit', async () => {
    const options = ['one', 'two', 'three', 'four'] as const;
    const { user, values } = renderForm({ sku: choice(options, 'one') });
    expect(screen.queryByRole('radio')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'sku' }), 'four');
    expect(values()).toEqual({ sku: 'four' });
  });

  it('is a list where long words do not fit, and Japanese ones are longer', () => {
    const fields = { sku: choice(['a', 'b'], 'a') };
    const labelled = (label: string) => ({
      sku: { label: verbatim('sku'), options: { a: verbatim(label), b: verbatim(label) } },
    });
    renderForm(fields, { texts: labelled('twelve chars') });
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    renderForm(fields, { texts: labelled('十二文字ある長い選択肢だ') });
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('any of a few', () => {
  it('stays pressed for each that is chosen, in the order of the kind', async () => {
    const { user, values } = renderForm({ zones: choices(['1', '2', '3'], ['2']) });
    const zone = (name: string) => screen.getByRole('button', { name });
    expect(zone('2').getAttribute('aria-pressed')).toBe('true');
    await user.click(zone('3'));
    await user.click(zone('1'));
    expect(values()).toEqual({ zones: ['1', '2', '3'] });
    zone('2').focus();
    await user.keyboard('{Enter}');
    expect(values()).toEqual({ zones: ['1', '3'] });
    expect(zone('2').getAttribute('aria-pressed')).toBe('false');
  });
});
