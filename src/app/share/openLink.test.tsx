import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument, type DesignDocument } from '../../core/model/designDocument.ts';
import { renameDocument } from '../../core/model/edits.ts';
import { encodeLink } from '../../core/share/encodeLink.ts';
import { aksDefault } from '../../core/templates/aksDefault.ts';
import { verbatim } from '../../core/text/text.ts';
import { follow, saveNow } from '../storage/autosave.ts';
import { listDesigns } from '../storage/designRecords.ts';
import { startDesign } from '../storage/session.ts';
import { designStore } from '../store/designStore.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { resetDatabase } from '../testing/memoryDatabase.ts';
import { openFile } from './openFile.ts';
import { openLink } from './openLink.ts';
import { OpenLinkDialog } from './OpenLinkDialog.tsx';
import { RefusalDialog } from './RefusalDialog.tsx';

vi.mock('idb-keyval', () => import('../testing/memoryDatabase.ts'));

// What only links need loads with the first of them.
configure({ asyncUtilTimeout: 20_000 });

const shared = aksDefault();
const link = encodeLink(shared);
const shown = (): DesignDocument => designStore.getState().document;
const refusal = (): string => sessionStore.getState().refusal?.reason.en ?? '';
const stored = async () => (await listDesigns()).map(({ document }) => document.name);

beforeEach(async () => {
  cleanup();
  resetDatabase();
  sessionStore.setState(sessionStore.getInitialState());
  history.replaceState(undefined, '', '/app/');
  await startDesign(emptyDocument('mine'));
  designStore.getState().apply(verbatim('Rename'), renameDocument('mine, edited'));
});

afterEach(() => follow(undefined));

/** The work that was on screen is there, stored as it was, and can be edited. */
async function expectOwnWork(): Promise<void> {
  expect(shown().name).toBe('mine, edited');
  expect(designStore.getState().readOnly).toBe(false);
  expect(designStore.getState().past).toHaveLength(1);
  await saveNow();
  expect(await stored()).toEqual(['mine, edited']);
}

describe('a link', () => {
  it('shows its design to be read, saves the own one, and stores nothing of it', async () => {
    expect(await openLink(link)).toBe(true);
    expect(shown()).toEqual(shared);
    expect(designStore.getState().readOnly).toBe(true);
    designStore.getState().apply(verbatim('Rename'), renameDocument('not theirs to change'));
    expect(shown()).toEqual(shared);
    await saveNow();
    expect(await stored()).toEqual(['mine, edited']);
  });

  it.each([
    ['is none', 'https://example.org/', /not a link to a design/],
    ['is a script', 'javascript:alert(1)', /not a link to a design/],
    ['is cut', link.slice(0, -20), /incomplete/],
    ['was changed on its way', `${link.slice(0, 20)}AAAA${link.slice(24)}`, /changed on its way|incomplete/],
    ['a newer version wrote', link.replace('#d=2.', '#d=99.'), /newer Ringwall/],
    ['is larger than any design', `#d=2.${'A'.repeat(20_000_000)}`, /more than a design can/],
  ])('that %s is refused in words and leaves the own work alone', async (_, hostile, words) => {
    expect(await openLink(hostile)).toBe(false);
    expect(refusal()).toMatch(words);
    await expectOwnWork();
  });

  it('with a design that no Ringwall writes is refused, and leaves the own work alone', async () => {
    const orphan = { kind: 'subnet', name: 's', position: { x: 0, y: 0 }, parent: 'gone', props: {} };
    expect(await openLink(encodeLink({ ...shared, resources: { orphan } }))).toBe(false);
    expect(refusal()).toMatch(/cannot be opened/);
    await expectOwnWork();
  });
});

describe('the dialog for a link', () => {
  const paste = async (text: string): Promise<void> => {
    const user = userEvent.setup();
    render(<OpenLinkDialog />);
    await user.click(screen.getByRole('textbox', { name: 'Link' }));
    await user.paste(text);
    await user.keyboard('{Enter}');
  };
  const fragment = link.slice(1);

  it.each([
    ['a whole address', `https://example.org/ringwall/${link}`],
    ['a fragment', link],
    ['a fragment without its sign', fragment],
    ['what follows in it', fragment.replace('d=', '')],
    ['an address with spaces around it', `  https://example.org/${link}\t`],
  ])('takes %s, and keeps it in the address of this page', async (_, pasted) => {
    await paste(pasted);
    await waitFor(() => expect(shown()).toEqual(shared));
    await waitFor(() => expect(location.hash).toContain(fragment.replace('d=', '')));
    expect(location.pathname).toBe('/app/');
    expect(await openLink(location.hash)).toBe(true);
  });

  it('cannot be sent empty', async () => {
    await paste('   ');
    expect(screen.getByRole('button', { name: 'Open' })).toHaveProperty('disabled', true);
    await expectOwnWork();
  });

  it('says why a wrong link is refused, and leads to another or back to the own work', async () => {
    render(<RefusalDialog />);
    await paste(link.slice(0, -20));
    expect(await screen.findByText(/incomplete/)).toBeDefined();
    expect(location.pathname + location.hash).not.toContain(link.slice(0, 20));
    await expectOwnWork();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Paste the whole link' }));
    expect(viewStore.getState().dialog).toBe('open-link');
    expect(sessionStore.getState().refusal).toBeUndefined();
  });
});

describe('a design file', () => {
  const file = (text: string): File => new File([text], 'design.ringwall.json');

  it('opens as a design of one’s own, beside the others', async () => {
    await openFile(file(JSON.stringify(shared)));
    expect(shown()).toEqual(shared);
    expect(designStore.getState().readOnly).toBe(false);
    expect((await stored()).toSorted()).toEqual([shared.name, 'mine, edited'].toSorted());
  });

  it.each([
    ['not JSON', 'a picture'],
    ['no design', '{"version":1}'],
    ['empty', ''],
    ['larger than any design', ' '.repeat(8_000_001)],
  ])('that is %s is refused in words and leaves the own work alone', async (_, text) => {
    await openFile(file(text));
    expect(sessionStore.getState().refusal?.title.en).toBe('This file cannot be opened');
    expect(refusal()).not.toBe('');
    await expectOwnWork();
  });
});
