import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { decodeLink } from '../../core/share/decodeLink.ts';
import { referenceArchitecture } from '../../core/templates/referenceArchitecture.ts';
import { designStore } from '../store/designStore.ts';
import { toastStore } from '../store/toastStore.ts';
import { LinkLength } from './LinkLength.tsx';
import { ShareDialog } from './ShareDialog.tsx';

const design = referenceArchitecture();

function show() {
  cleanup();
  toastStore.setState({ toast: undefined });
  designStore.getState().open(design);
  const user = userEvent.setup();
  render(<ShareDialog />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
  return { user, link: field.value, field };
}

describe('the dialog that shares', () => {
  it('makes a link to this page that opens the very design', () => {
    const { link, field } = show();
    expect(link.startsWith(`${location.origin}${location.pathname}#d=`)).toBe(true);
    expect(decodeLink(link)).toEqual({ ok: true, value: design });
    expect(field.readOnly).toBe(true);
  });

  it('copies the link, and says that it did', async () => {
    const { user, link } = show();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(link);
    expect(toastStore.getState().toast?.text.en).toBe(`Link copied, ${link.length} characters`);
  });

  it('says what to do where the browser refuses the clipboard', async () => {
    const { user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(toastStore.getState().toast?.text.en).toMatch(/copy it by hand/);
  });

  it('selects the whole link when the field is entered', async () => {
    const { user, link, field } = show();
    await user.click(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(link);
  });

  it('gives the design as a file, too', async () => {
    const { user } = show();
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await user.click(screen.getByRole('button', { name: 'Download the design file' }));
    expect(saved).toEqual([expect.stringMatching(/\.ringwall\.json$/)]);
  });
});

describe('the length of a link', () => {
  it.each([
    [2000, '2,000 characters: fits every messenger'],
    [2001, '2,001 characters: fits mail and most messengers'],
    [8000, '8,000 characters: fits mail and most messengers'],
    [8001, '8,001 characters: some programs cut it. Send the file.'],
  ])('of %i characters is judged', (length, words) => {
    cleanup();
    render(<LinkLength length={length} />);
    expect(screen.getByText(words)).toBeDefined();
  });
});
