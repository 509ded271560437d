import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { inspector, node, nodesOf, selectNode } from './support/canvas.ts';
import { download } from './support/download.ts';
import { textField } from './support/fields.ts';
import { test } from './support/journey.ts';
import { expectLights } from './support/lights.ts';
import { openTemplate } from './support/openTemplate.ts';

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the design' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
}

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: /^Share / });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/^Link copied, [\d,]+ characters$/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await dialog.getByRole('textbox', { name: 'Link' }).inputValue());
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a design file' }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
}

async function expectRefusal(page: Page, title: string, reason: RegExp | string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveCount(1);
  await expect(dialog).toHaveAccessibleName(title);
  await expect(dialog).toContainText(reason);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a link opens elsewhere as the same design, read-only, with its findings', async ({
  page,
  browser,
  watched,
}) => {
  await openTemplate(page, 'AKS default (exposed)');
  await rename(page, 'for review');
  const link = await copyLink(page);

  const elsewhere = await browser.newContext();
  const reader = await watched(elsewhere);
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1, name: 'for review' })).toBeVisible();
  await expect(reader.getByText('Read-only', { exact: true })).toBeVisible();
  await expectLights(reader, 'At risk', 'At risk', 'At risk');
  await expect(reader.getByRole('tab', { name: 'Findings 10' })).toBeVisible();
  await expect(reader.getByRole('button', { name: /^Fix / })).toHaveCount(0);
  await expect(reader.getByRole('banner').getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await selectNode(reader, 'aks-shop');
  await expect(textField(reader, 'Name')).not.toBeEditable();
  await reader.keyboard.press('Delete');
  await expect(node(reader, 'aks-shop')).toBeVisible();

  await reader.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(reader.getByText('Read-only', { exact: true })).toHaveCount(0);
  await selectNode(reader, 'aks-shop');
  await textField(reader, 'Name').fill('aks-mine');
  await textField(reader, 'Name').blur();
  await expect(reader.getByText('Saved in this browser')).toBeVisible();
  await reader.reload();
  await expect(node(reader, 'aks-mine')).toBeVisible();

  await expect(node(page, 'aks-shop')).toBeVisible();
  await elsewhere.close();
});

test('a reload at any moment loses nothing', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await selectNode(page, 'aks-shop');
  await textField(page, 'Name').fill('aks-orders');
  // At once: before the autosave has had its time.
  await page.reload();
  await expect(node(page, 'aks-orders')).toBeVisible();
  await page.getByRole('button', { name: 'All designs' }).click();
  await page.getByRole('button', { name: /^Continue shop-prod/ }).click();
  await expect(node(page, 'aks-orders')).toBeVisible();
});

test('a design is saved to a file and opened from it', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  await selectNode(page, 'vnet-hub');
  await textField(page, 'Name').fill('vnet-centre');
  await textField(page, 'Name').blur();
  const file = await download(page, () => page.keyboard.press('Control+s'));
  expect(file.name).toMatch(/\.ringwall\.json$/);
  expect(JSON.parse(Buffer.from(file.bytes).toString())).toMatchObject({ version: 2 });

  await page.getByRole('button', { name: 'All designs' }).click();
  await chooseFile(page, file.name, await readFile(file.path));
  await expect(node(page, 'vnet-centre')).toBeVisible();
  await expectLights(page, 'Protected', 'Protected', 'Protected');
});

test('a bad link says what is wrong and leaves own designs alone', async ({ page, watched, context }) => {
  test.slow();
  await openTemplate(page, 'AKS default (exposed)');
  await rename(page, 'mine');
  const link = await copyLink(page);
  const [address = '', design = ''] = link.split('#');
  const middle = Math.floor(design.length / 2);
  const other = design[middle] === 'A' ? 'B' : 'A';

  for (const [bad, reason] of [
    [design.slice(0, -20), /incomplete|changed on its way/],
    [`${design.slice(0, middle)}${other}${design.slice(middle + 1)}`, /changed on its way/],
    ['d=9.AAAA', /newer Ringwall/],
    ['d=1.<script>alert(1)</script>', /not a link to a design|changed on its way|incomplete/],
    [`d=1.${'A'.repeat(300_000)}`, /changed on its way|more than a design can|incomplete/],
    ['nonsense', /not a link to a design/],
  ] as const) {
    const reader = await watched(context);
    await reader.goto(`${address}#${bad}`);
    await expectRefusal(reader, 'This link cannot be opened', reason);
    await expect(reader.getByRole('region', { name: 'Templates' })).toBeVisible();
    await expect(reader.getByRole('button', { name: /^Continue mine/ })).toBeVisible();
    await reader.close();
  }

  await page.getByRole('button', { name: 'All designs' }).click();
  await page.getByRole('button', { name: 'Open a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a link' });
  await dialog.getByRole('textbox', { name: 'Link' }).fill('https://example.com/');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expectRefusal(page, 'This link cannot be opened', 'This is not a link to a design.');
  await page.getByRole('button', { name: /^Continue mine/ }).click();
  await expect(node(page, 'aks-shop')).toBeVisible();
});

test('a bad file says what is wrong and leaves own designs alone', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await rename(page, 'mine');
  await page.getByRole('button', { name: 'All designs' }).click();
  const design = { version: 1, name: 'x', settings: {}, resources: {}, links: {}, waivers: [], comments: [] };
  for (const [name, content, reason] of [
    ['cut.json', '{"version": 1, "name": "shop', 'it is not JSON'],
    ['other.json', '{"hello": "world"}', 'This is not a Ringwall design: it has no version.'],
    [
      'newer.json',
      JSON.stringify({ ...design, version: 99 }),
      'A newer Ringwall wrote this design (version 99).',
    ],
    [
      'hostile.json',
      JSON.stringify(design).replace('"resources":{}', '"resources":{"__proto__":{"polluted":true}}'),
      /cannot be used in a design|cannot be used/,
    ],
    [
      'kind.json',
      JSON.stringify({ ...design, resources: { a: { kind: '<img src=x onerror=alert(1)>', name: 'a' } } }),
      '<img src=x onerror=alert(1)>',
    ],
    [
      'deep.json',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      /not a Ringwall design|nested deeper|object is expected/,
    ],
    ['huge.json', Buffer.alloc(8_000_001, ' '), 'The file is larger than any design.'],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'it is not JSON'],
  ] as const) {
    await test.step(name, async () => {
      await chooseFile(page, name, content);
      await expectRefusal(page, 'This file cannot be opened', reason);
    });
  }
  await page.getByRole('button', { name: /^Continue mine/ }).click();
  await expect(node(page, 'aks-shop')).toBeVisible();
});

test('of two tabs on one design one edits and the other follows', async ({ page, watched, context }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await rename(page, 'mine');
  const second = await watched(context);
  await second.goto(page.url());
  const notice = second.getByRole('alert');
  await expect(notice).toContainText('Another tab edits this design.');
  await expect(second.getByText('Read-only', { exact: true })).toBeVisible();

  await selectNode(page, 'aks-shop');
  await textField(page, 'Name').fill('aks-first');
  await textField(page, 'Name').blur();
  await expect(node(second, 'aks-first')).toBeVisible();

  await notice.getByRole('button', { name: 'Edit here' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('Another tab edits this design.');
  await selectNode(second, 'aks-first');
  await textField(second, 'Name').fill('aks-second');
  await textField(second, 'Name').blur();
  await expect(node(page, 'aks-second')).toBeVisible();

  await page.getByRole('alert').getByRole('button', { name: 'Keep as a copy' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'All designs' }).click();
  await expect(page.getByRole('button', { name: /^Continue mine/ }).first()).toBeVisible();
  await expect(nodesOf(second, 'AKS cluster')).toHaveCount(1);
});

test('a comment travels in the link', async ({ page, browser, watched }) => {
  await openTemplate(page, 'Reference architecture');
  await selectNode(page, 'afw-shop');
  await page.getByRole('tab', { name: /^Review/ }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Aiko');
  await page.getByRole('textbox', { name: 'Comment' }).fill('Premium for <b>TLS</b> inspection?');
  await page.getByRole('button', { name: 'Add comment' }).click();
  const link = await copyLink(page);

  const elsewhere = await browser.newContext();
  const reader = await watched(elsewhere);
  await reader.goto(link);
  await reader.getByRole('tab', { name: 'Review 1' }).click();
  await expect(reader.getByText('Premium for <b>TLS</b> inspection?')).toBeVisible();
  await reader.getByRole('button', { name: 'on afw-shop' }).click();
  await expect(inspector(reader).getByRole('heading', { level: 2, name: 'afw-shop' })).toBeVisible();
  await elsewhere.close();
});

test('a design stays savable where the browser stores nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await openTemplate(page, 'AKS default (exposed)');
  await expect(page.getByText('Not saved: the browser refuses')).toBeVisible();
  const file = await download(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
  expect(file.name).toBe('aks-default.ringwall.json');
});
