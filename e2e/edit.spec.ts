import { expect, type Page } from '@playwright/test';
import {
  announcement,
  canvas,
  chip,
  closeDrawer,
  inspector,
  node,
  nodesOf,
  selectNode,
} from './support/canvas.ts';
import { redo, undo } from './support/history.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';
import { openOutline } from './support/outline.ts';
import { dragFromPalette } from './support/palette.ts';
import { drag, pointIn } from './support/pointer.ts';

/** A network with two subnets and a pool in the first one. */
async function drawPool(page: Page): Promise<void> {
  await openTemplate(page, 'Blank');
  await closeDrawer(page);
  await dragFromPalette(page, 'Virtual network', canvas(page), { x: 40, y: 40 });
  const network = node(page, 'vnet-shop');
  await dragFromPalette(page, 'Subnet', network, { x: 30, y: 60 });
  await dragFromPalette(page, 'Subnet', network, { x: 260, y: 60 });
  await dragFromPalette(page, 'Node pool', node(page, 'snet-1'), { x: 40, y: 60 });
  await expect(node(page, 'system')).toHaveAccessibleName(/in snet-1$/);
}

test('cards move between containers, and nowhere else', async ({ page }) => {
  await drawPool(page);
  await drag(page, await pointIn(node(page, 'system')), await pointIn(node(page, 'snet-2')));
  await expect(node(page, 'system')).toHaveAccessibleName(/in snet-2$/);
  await expect(announcement(page)).toHaveText('system moved to snet-2');
  await undo(page);
  await expect(node(page, 'system')).toHaveAccessibleName(/in snet-1$/);
  await redo(page);
  await expect(node(page, 'system')).toHaveAccessibleName(/in snet-2$/);

  await drag(page, await pointIn(node(page, 'system')), await pointIn(canvas(page), { x: 700, y: 600 }));
  await expect(announcement(page)).toHaveText(
    'Not placed: Node pool stands in a subnet of a virtual network',
  );
  await expect(node(page, 'system')).toHaveAccessibleName(/in snet-2$/);
});

test('containers are resized by their corners', async ({ page }) => {
  await drawPool(page);
  await selectNode(page, 'vnet-shop');
  const before = await node(page, 'vnet-shop').boundingBox();
  const corner = await pointIn(node(page, 'vnet-shop'), { x: before?.width ?? 0, y: before?.height ?? 0 });
  await drag(page, corner, { x: corner.x + 60, y: corner.y + 80 });
  await expect
    .poll(async () => {
      const after = await node(page, 'vnet-shop').boundingBox();
      return [(after?.width ?? 0) - (before?.width ?? 0), (after?.height ?? 0) - (before?.height ?? 0)];
    })
    .toEqual([60, 80]);
  await undo(page);
  await expect.poll(async () => (await node(page, 'vnet-shop').boundingBox())?.width).toBe(before?.width);
});

test('the menu of the right button renames, duplicates, copies, pastes and deletes', async ({ page }) => {
  await drawPool(page);
  const menu = async (name: string, entry: string): Promise<void> => {
    await node(page, name).click({ button: 'right' });
    await page.getByRole('menuitem', { name: new RegExp(`^${entry}`) }).click();
  };
  await menu('system', 'Rename');
  await page
    .getByRole('textbox', { name: 'Name', exact: true })
    .and(page.getByRole('application').getByRole('textbox'))
    .fill('worker');
  await page.keyboard.press('Enter');
  await expect(node(page, 'worker')).toBeVisible();

  await menu('worker', 'Copy');
  await expect(announcement(page)).toHaveText('1 copied');
  await node(page, 'snet-2').click({ button: 'right', position: { x: 20, y: 20 } });
  await page.getByRole('menuitem', { name: /^Paste/ }).click();
  await expect(nodesOf(page, 'Node pool')).toHaveCount(2);
  await expect(page.getByRole('group', { name: /^Node pool, .*in snet-2$/ })).toBeVisible();

  await menu('worker', 'Duplicate');
  await expect(nodesOf(page, 'Node pool')).toHaveCount(3);
  await menu('worker', 'Delete');
  await expect(node(page, 'worker')).toHaveCount(0);
  await expect(nodesOf(page, 'Node pool')).toHaveCount(2);
  await undo(page);
  await expect(nodesOf(page, 'Node pool')).toHaveCount(3);
});

test('several are selected, moved and deleted together', async ({ page }) => {
  await drawPool(page);
  const click = (name: string) => node(page, name).getByText(name, { exact: true });
  await click('snet-1').click();
  await click('snet-2').click({ modifiers: ['Control'] });
  await expect(inspector(page).getByRole('heading', { level: 2, name: '2 selected' })).toBeVisible();
  const [one, two] = [await node(page, 'snet-1').boundingBox(), await node(page, 'snet-2').boundingBox()];
  const grip = await pointIn(node(page, 'snet-2'), { x: 100, y: 40 });
  await drag(page, grip, { x: grip.x, y: grip.y + 40 });
  await expect.poll(async () => (await node(page, 'snet-1').boundingBox())?.y).toBe((one?.y ?? 0) + 40);
  await expect.poll(async () => (await node(page, 'snet-2').boundingBox())?.y).toBe((two?.y ?? 0) + 40);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await node(page, 'snet-2').boundingBox())?.y).toBe(two?.y);
  await page.keyboard.press('Delete');
  await expect(nodesOf(page, 'Subnet')).toHaveCount(0);

  await undo(page);
  const pane = await pointIn(canvas(page), { x: 10, y: 10 });
  await page.keyboard.down('Shift');
  await drag(page, pane, await pointIn(node(page, 'vnet-shop'), { x: -1, y: -1 }));
  await page.keyboard.up('Shift');
  await expect(inspector(page).getByRole('heading', { level: 2, name: /^\d selected$/ })).toBeVisible();
});

test('all of it works with the keyboard alone', async ({ page }) => {
  await openTemplate(page, 'Blank');
  const press = (...keys: readonly string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const choose = async (title: string, entry: string): Promise<void> => {
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog.getByRole('textbox', { name: 'Filter' })).toBeFocused();
    await page.keyboard.type(entry);
    await press('Enter');
    await expect(dialog).toHaveCount(0);
  };

  await page.getByRole('tab', { name: 'Palette' }).focus();
  await press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeFocused();
  await expect(page.getByRole('searchbox', { name: 'Find in the design' })).toBeVisible();
  await press('Tab', 'Tab');
  await expect(
    page.getByRole('tabpanel', { name: 'Outline' }).getByRole('button', { name: 'Add' }),
  ).toBeFocused();
  await press('Enter');
  const tree = page.getByRole('tree', { name: 'Outline of the design' });
  const row = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`) });

  await test.step('add', async () => {
    await row('vnet-shop').focus();
    await press('n');
    await choose('Add into vnet-shop…', 'Subnet');
    await expect(row('snet-1')).toBeVisible();
    await row('vnet-shop').focus();
    await press('n');
    await choose('Add into vnet-shop…', 'Subnet');
    await expect(row('snet-2')).toBeVisible();
    await row('snet-1').focus();
    await press('n');
    await choose('Add into snet-1…', 'Node pool');
    await expect(row('system')).toHaveAttribute('aria-level', '3');
    await row('snet-1').focus();
    await press('n');
    await choose('Add into snet-1…', 'Network security');
    await expect(chip(page, 'snet-1', 'nsg-1')).toBeVisible();
  });

  await test.step('move, attach', async () => {
    await row('system').focus();
    await press('m');
    await choose('Move system to…', 'snet-2');
    await expect(node(page, 'system')).toHaveAccessibleName(/in snet-2$/);
    await row('snet-2').focus();
    await press('l');
    await choose('Attach or peer snet-2 to…', 'nsg-1');
    await expect(chip(page, 'snet-2', 'nsg-1')).toBeVisible();
  });

  await test.step('rename, undo, redo', async () => {
    await row('snet-2').focus();
    await press('F2');
    await page.keyboard.type('snet-aks');
    await press('Enter');
    await expect(node(page, 'snet-aks')).toBeVisible();
    await press('Control+z');
    await expect(node(page, 'snet-aks')).toHaveCount(0);
    await press('Control+Shift+z');
    await expect(node(page, 'snet-aks')).toBeVisible();
  });

  await test.step('copy, paste, select several, delete', async () => {
    await row('system').focus();
    await press('Control+c');
    await expect(announcement(page)).toHaveText('1 copied');
    await row('snet-1').focus();
    await press('Control+v');
    await expect(nodesOf(page, 'Node pool')).toHaveCount(2);
    await row('vnet-shop').focus();
    await press('Control+a');
    await expect(inspector(page).getByRole('heading', { level: 2, name: '6 selected' })).toBeVisible();
    await press('Delete');
    await expect(page.getByRole('application').getByRole('group')).toHaveCount(0);
    await press('Control+z');
    await expect(nodesOf(page, 'Node pool')).toHaveCount(2);
  });

  await test.step('on the canvas: walk, nudge, edit', async () => {
    await node(page, 'snet-1').focus();
    const before = await node(page, 'snet-1').boundingBox();
    await press('ArrowDown');
    await expect
      .poll(async () => (await node(page, 'snet-1').boundingBox())?.y)
      .toBeGreaterThan(before?.y ?? 0);
    await press('Control+z', 'Escape');
    await expect(node(page, 'vnet-shop')).toBeFocused();
    await press('Enter');
    await expect(node(page, 'snet-1')).toBeFocused();
    await press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeVisible();
    await press('Escape');
  });

  await test.step('two networks are peered', async () => {
    await canvas(page).focus();
    await press('Escape', 'Control+k');
    await expect(
      page.getByRole('dialog', { name: 'Search or run' }).getByLabel('Search or run'),
    ).toBeFocused();
    await page.keyboard.type('Add virtual network');
    await press('Enter');
    await expect(row('vnet-shop-2')).toBeVisible();
    await row('vnet-shop-2').focus();
    await press('l');
    await choose('Attach or peer vnet-shop-2 to…', 'vnet-shop');
    await expect(page.getByRole('button', { name: 'Peering of vnet-shop and vnet-shop-2' })).toBeVisible();
  });
});

test('the outline walks like a tree', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  const tree = await openOutline(page);
  await tree.getByRole('treeitem', { name: 'Internet' }).focus();
  await page.keyboard.press('ArrowDown');
  const network = tree.getByRole('treeitem', { name: /^vnet-shop/ });
  await expect(network).toBeFocused();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'vnet-shop' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(network).toHaveAttribute('aria-expanded', 'false');
  await expect(tree.getByRole('treeitem', { name: /^snet-aks/ })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('searchbox', { name: 'Find in the design' }).fill('agw');
  await expect(tree.getByRole('treeitem', { name: /^agw-shop/ })).toBeVisible();
  await expect(tree.getByRole('treeitem', { name: /^AzureFirewallSubnet/ })).toHaveCount(0);
});

test('undo and redo stay under the pointer while the design is saved', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  const redoButton = page.getByRole('banner').getByRole('button', { name: 'Redo' });
  const before = await redoButton.boundingBox();
  await node(page, 'nodepool1').click();
  // The clock stands still between the edit and the end of its delay.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Saving…')).toBeVisible();
  expect(await redoButton.boundingBox()).toEqual(before);
});
