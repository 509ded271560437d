import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { cidrs, reference, references, texts } from '../../../core/kinds/contract/field.ts';
import { emptyDocument } from '../../../core/model/designDocument.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { renderForm } from '../../testing/renderForm.tsx';

const field = () => screen.getByRole('textbox');
const reason = () => screen.queryByRole('alert')?.textContent;

describe('a list', () => {
  const fields = { ranges: cidrs({ default: ['10.0.0.0/16'] }) };

  it.each(['{Enter}', ',', '{Tab}'])('adds what was typed with %s', async (key) => {
    const { user, values } = renderForm(fields);
    await user.type(field(), `10.1.0.0/16${key}`);
    expect(values()).toEqual({ ranges: ['10.0.0.0/16', '10.1.0.0/16'] });
    expect(field()).toHaveProperty('value', '');
  });

  it('adds several that are pasted, each once', async () => {
    const { user, values } = renderForm(fields);
    await user.click(field());
    await user.paste('10.1.0.0/16, 10.0.0.0/16 10.2.0.0/16');
    await user.keyboard('{Enter}');
    expect(values()).toEqual({ ranges: ['10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/16'] });
  });

  it('says why it does not add something, and keeps it to be mended', async () => {
    const { user, values } = renderForm(fields);
    await user.type(field(), '10.1/16{Enter}');
    expect(reason()).toBe('Not an IPv4 range. Example: 10.10.4.0/22');
    expect(field()).toHaveProperty('value', '10.1/16');
    expect(values()).toEqual({});
  });

  it('adds nothing that an input method has not finished', async () => {
    const { user, values } = renderForm({ names: texts() });
    await user.type(field(), 'かな');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(values()).toEqual({});
  });

  it('removes an item by its button, and the last one with Backspace in the empty field', async () => {
    const three = ['10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16'];
    const { user, values } = renderForm(fields, { values: { ranges: three } });
    await user.click(screen.getByRole('button', { name: 'Remove 10.2.0.0/16' }));
    expect(values()).toEqual({ ranges: ['10.1.0.0/16', '10.3.0.0/16'] });
    await user.type(field(), 'x{Backspace}');
    expect(values()).toEqual({ ranges: ['10.1.0.0/16', '10.3.0.0/16'] });
    await user.keyboard('{Backspace}');
    expect(values()).toEqual({ ranges: ['10.1.0.0/16'] });
  });

  it('keeps the last item where one is needed', async () => {
    const { user, values } = renderForm({ ranges: cidrs({ default: ['10.0.0.0/16'], required: true }) });
    await user.click(screen.getByRole('button', { name: 'Remove 10.0.0.0/16' }));
    expect(values()).toEqual({});
  });
});

const resource = (kind: string, name: string) => ({ kind, name, position: { x: 0, y: 0 }, props: {} });

describe('references', () => {
  beforeEach(() => {
    designStore.getState().open({
      ...emptyDocument('d'),
      resources: {
        first: resource('key-vault', 'kv-one'),
        second: resource('key-vault', 'kv-two'),
        other: resource('container-registry', 'cr'),
      },
    });
    selectionStore.getState().select([]);
  });

  it('name one resource of the right kind, or none', async () => {
    const { user, values } = renderForm({ vault: reference('key-vault') });
    const list = screen.getByRole('combobox', { name: 'vault' });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'None',
      'kv-one',
      'kv-two',
    ]);
    await user.selectOptions(list, 'kv-two');
    expect(values()).toEqual({ vault: 'second' });
    await user.selectOptions(list, 'None');
    expect(values()).toEqual({ vault: null });
  });

  it('lead to the resource, which is lit while the field has the focus', async () => {
    const { user } = renderForm({ vault: reference('key-vault') }, { values: { vault: 'first' } });
    await user.tab();
    expect(selectionStore.getState().highlighted).toBe('first');
    await user.tab();
    expect(selectionStore.getState().highlighted).toBeUndefined();
    await user.keyboard('{Enter}');
    expect(selectionStore.getState().ids).toEqual(['first']);
  });

  it('show none where the resource is gone', () => {
    renderForm({ vault: reference('key-vault') }, { values: { vault: 'removed' } });
    expect(screen.getByRole('combobox', { name: 'vault' })).toHaveProperty('value', '');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('name any number, ticked one by one', async () => {
    const { user, values } = renderForm(
      { vaults: references('key-vault') },
      { values: { vaults: ['first'] } },
    );
    expect(screen.getByRole('checkbox', { name: 'kv-one' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('checkbox', { name: 'kv-two' }));
    expect(values()).toEqual({ vaults: ['first', 'second'] });
    screen.getByRole('checkbox', { name: 'kv-one' }).focus();
    await user.keyboard(' ');
    expect(values()).toEqual({ vaults: ['second'] });
  });
});
