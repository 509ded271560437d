import { describe, expect, it } from 'vitest';
import { isPressed, shownKeys } from './keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('isPressed', () => {
  it.each([
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, true],
    ['Ctrl+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, false],
    ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
    ['Ctrl+Z', { key: 'z' }, false],
    ['N', { key: 'n' }, true],
    ['N', { key: 'n', ctrlKey: true }, false],
    ['N', { key: 'n', altKey: true }, false],
    ['?', { key: '?', shiftKey: true }, true],
    ['Ctrl+=', { key: '=', ctrlKey: true }, true],
    ['Ctrl++', { key: '+', ctrlKey: true, shiftKey: true }, true],
    ['1', { key: '1', shiftKey: true }, false],
    ['Delete', { key: 'Delete' }, true],
  ])('%s, pressed as %j: %s', (keys, event, expected) => {
    expect(isPressed({ ...none, ...event }, keys)).toBe(expected);
  });
});

it('shows keys as they are printed on them', () => {
  expect(['Ctrl+Shift+Z', 'Delete', 'Ctrl+-', 'Ctrl++'].map(shownKeys)).toEqual([
    'Ctrl Shift Z',
    'Del',
    'Ctrl −',
    'Ctrl +',
  ]);
});
