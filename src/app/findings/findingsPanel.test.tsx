import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyDocument, type DesignDocument } from '../../core/model/designDocument.ts';
import { renameDocument } from '../../core/model/edits.ts';
import { analyse } from '../../core/rules/analyse.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { aksDefault } from '../../core/templates/aksDefault.ts';
import { testDay } from '../../core/testing/testDay.ts';
import { verbatim } from '../../core/text/text.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { previewStore } from '../store/previewStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { toastStore } from '../store/toastStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { inProcessEngine } from '../testing/inProcessEngine.ts';
import { FindingsPanel } from './FindingsPanel.tsx';

vi.mock('../analysis/engineClient.ts', async (load) =>
  (await import('../testing/inProcessEngine.ts')).inProcess(load),
);

const design = aksDefault();
const { findings } = analyse(design, testDay);

function show(document: DesignDocument, readOnly = false) {
  cleanup();
  vi.restoreAllMocks();
  designStore.getState().open(document, { readOnly });
  analysisStore.setState({ document, analysis: analyse(document, testDay) });
  viewStore.setState({ previewedFinding: undefined, shownWalk: undefined });
  toastStore.setState({ toast: undefined });
  selectionStore.getState().select([]);
  render(<FindingsPanel />);
  return userEvent.setup();
}

const worst = (): Finding => {
  const finding = findings.find(({ repairable }) => repairable);
  if (finding === undefined) throw new Error('the default cluster has no finding with a fix');
  return finding;
};
const list = () => within(screen.getByRole('region', { name: 'Findings' }));
const rows = () => list().queryAllByRole('listitem');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const pick = (user: ReturnType<typeof show>, { title }: Finding) => user.click(list().getByText(title.en));
const group = (name: RegExp) => list().getByRole('button', { name });

// Proofs, and dialogs that load when they are asked for, take their time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

describe('the list of findings', () => {
  it('stands by protection, with how many there are under each, worst first', () => {
    show(design);
    const counts = list()
      .getAllByRole('heading', { level: 3 })
      .map((heading) => Number(/\d+$/.exec(heading.textContent ?? '')?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(rows()).toHaveLength(findings.length);
    const inbound = findings.filter(({ area }) => area === 'inbound');
    expect(group(/^Inbound/).textContent).toBe(`Inbound ${inbound.length}`);
    const section = group(/^Inbound/).closest('section') ?? document.body;
    const titles = within(section).getAllByRole('listitem');
    inbound.forEach(({ title }, index) => expect(titles[index]?.textContent).toContain(title.en));
  });

  it('folds a group by its head', async () => {
    const user = show(design);
    const inbound = findings.filter(({ area }) => area === 'inbound').length;
    await user.click(group(/^Inbound/));
    expect(group(/^Inbound/).getAttribute('aria-expanded')).toBe('false');
    expect(rows()).toHaveLength(findings.length - inbound);
  });

  it('shows one severity at a time, and all again', async () => {
    const user = show(design);
    const high = findings.filter(({ severity }) => severity === 'high').length;
    const filter = button(`High ${high}`);
    await user.click(filter);
    expect(filter.getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toHaveLength(high);
    await user.click(filter);
    expect(rows()).toHaveLength(findings.length);
    await user.click(filter);
    await user.click(button(`All ${findings.length}`));
    expect(rows()).toHaveLength(findings.length);
  });

  it('tells all of a finding that is picked, and shows where it is', async () => {
    const user = show(design);
    const finding = worst();
    await pick(user, finding);
    for (const text of [finding.message, finding.why, finding.remedy])
      expect(screen.getAllByText(text.en).length).toBeGreaterThan(0);
    const [source = ''] = finding.sources;
    const link = screen.getByRole('link', { name: source.replace('https://', '') });
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(selectionStore.getState().ids).toEqual([finding.resource]);
  });

  it.each([
    ['there is nothing to judge', emptyDocument('empty'), /appear with the first resource/],
    [
      'there is no cluster',
      {
        ...emptyDocument('internet'),
        resources: { i: { kind: 'internet', name: 'Internet', position: { x: 0, y: 0 }, props: {} } },
      },
      /judged once there is a cluster/,
    ],
  ])('says why it is empty where %s', (_, document, words) => {
    show(document);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('offers no change of a design that is only read', async () => {
    const user = show(design, true);
    await pick(user, worst());
    expect(screen.queryByRole('button', { name: /^(Fix|Waive|Preview fix)/ })).toBeNull();
  });
});

describe('a fix', () => {
  const openPreview = async (user: ReturnType<typeof show>): Promise<void> => {
    await user.click(button(`Fix ${worst().rule} on ${worst().resourceName}`));
    await screen.findByRole('heading', { name: 'What will change' });
  };
  const apply = () => button(/^Apply/);

  it('is shown with what it changes and proves, before anything is changed', async () => {
    const user = show(design);
    await openPreview(user);
    expect(screen.getByRole('heading', { name: 'What it proves' })).toBeDefined();
    expect(viewStore.getState().previewedFinding).toBe(worst().id);
    expect(previewStore.getState().proposal?.document).not.toEqual(design);
    expect(designStore.getState().document).toBe(design);
  });

  it('is applied as one step that can be taken back', async () => {
    const user = show(design);
    await openPreview(user);
    const proposed = previewStore.getState().proposal?.document;
    await user.click(apply());
    expect(designStore.getState().document).toBe(proposed);
    expect(viewStore.getState().previewedFinding).toBeUndefined();
    act(() => toastStore.getState().toast?.action?.perform());
    expect(designStore.getState().document).toBe(design);
  });

  it('is forgotten on Cancel', async () => {
    const user = show(design);
    await openPreview(user);
    await user.click(button('Cancel'));
    expect(designStore.getState().document).toBe(design);
    expect(previewStore.getState().proposal).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Preview fix' })).toBeDefined();
  });

  it('that does not hold is refused with the reason', async () => {
    const user = show(design);
    vi.spyOn(inProcessEngine, 'proposeFix').mockResolvedValue({
      ok: false,
      error: { code: 'breaks', reason: verbatim('It would lock everybody out') },
    });
    await user.click(button(`Fix ${worst().rule} on ${worst().resourceName}`));
    expect(await screen.findByText(/It would lock everybody out/)).toBeDefined();
    expect(apply()).toHaveProperty('disabled', true);
  });

  it('is tried again on what the design became meanwhile, and never applied to what it was', async () => {
    const user = show(design);
    const proposeFix = vi.spyOn(inProcessEngine, 'proposeFix');
    await openPreview(user);
    act(() => designStore.getState().apply(verbatim('Rename'), renameDocument('edited meanwhile')));
    expect(apply()).toHaveProperty('disabled', true);
    await waitFor(() => expect(apply()).toHaveProperty('disabled', false));
    expect(proposeFix).toHaveBeenCalledTimes(2);
    await user.click(apply());
    expect(designStore.getState().document.name).toBe('edited meanwhile');
  });

  it('of all is applied as one step', async () => {
    const user = show(design);
    await user.click(button(/^Fix all/));
    await waitFor(() => expect(designStore.getState().document).not.toBe(design));
    expect(designStore.getState().past).toHaveLength(1);
    expect(analyse(designStore.getState().document, testDay).findings.length).toBeLessThan(findings.length);
  });
});

describe('a waiver', () => {
  it('asks for a reason, and is added with it', async () => {
    const user = show(design);
    await pick(user, worst());
    await user.click(button('Waive…'));
    const dialog = within(await screen.findByRole('dialog'));
    const waive = dialog.getByRole('button', { name: 'Waive' });
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), '   ');
    expect(waive).toHaveProperty('disabled', true);
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Only a test cluster');
    await user.click(waive);
    expect(designStore.getState().document.waivers).toMatchObject([{ reason: 'Only a test cluster' }]);
    expect(designStore.getState().past).toHaveLength(1);
  });

  it('is not added on Cancel', async () => {
    const user = show(design);
    await pick(user, worst());
    await user.click(button('Waive…'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(designStore.getState().document.waivers).toEqual([]);
  });
});
