import { expect } from '@playwright/test';
import { canvas, inspector, selectNode } from './support/canvas.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';

test('the page opens under a strict policy', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByText('Ringwall', { exact: true })).toBeVisible();
});

// What must not happen meanwhile is checked by the page's watch, when the test ends.
test('a whole session asks no other origin, breaks no policy and logs no complaint', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await selectNode(page, 'aks-shop');
  await inspector(page).getByRole('switch').first().click();
  for (const tab of ['Findings', 'Traffic', 'Code', 'Review']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).not.toBeEmpty();
  }
  await expect(page.getByRole('tabpanel', { name: 'Review' }).getByRole('textbox').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(page.getByRole('textbox', { name: /^Code of / })).toBeVisible();

  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: /^Fit the design/ }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: /^Share / })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await canvas(page).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');

  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Export a picture (SVG)' }).click();
  expect((await picture).suggestedFilename()).toBe('aks-default.svg');
  await page.getByRole('button', { name: 'All designs' }).click();
  await expect(page.getByRole('button', { name: /^Continue aks-default/ })).toBeVisible();
});
