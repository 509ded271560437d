import { expect } from '@playwright/test';
import { canvas, shownPath } from './support/canvas.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';

test('every scenario has a verdict, a way there and back, and a path on the canvas', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  await page.getByRole('tab', { name: 'Traffic' }).click();
  const scenarios = page.getByRole('navigation', { name: 'Scenarios' });
  await expect(scenarios.getByRole('button')).toHaveCount(7);
  await expect(scenarios.getByRole('button', { name: /Compromised pod → C2 server blocked/ })).toBeVisible();
  await expect(scenarios.getByRole('button', { name: /Clean request → pod works/ })).toBeVisible();

  await scenarios.getByRole('button', { name: /^Clean request/ }).click();
  const request = page.getByRole('region', { name: 'Request' });
  const reply = page.getByRole('region', { name: 'Reply' });
  await expect(request.getByRole('listitem').filter({ hasText: 'agw-orders' }).first()).toBeVisible();
  expect(await request.getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await reply.getByRole('listitem').count()).toBeGreaterThan(1);
  const path = shownPath(page);
  await expect(path).toHaveText('Path: Clean request → pod');

  await scenarios.getByRole('button', { name: /^Compromised pod/ }).click();
  await expect(path).toHaveText('Path: Compromised pod → C2 server');
  await expect(request.getByRole('listitem').filter({ hasText: 'Deny' }).first()).toContainText(/afw/);
  await expect(reply).toContainText('nothing was delivered');
});

test('the scenarios are walked by keyboard', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await page.getByRole('tab', { name: 'Traffic' }).focus();
  await page.keyboard.press('Enter');
  const scenarios = page.getByRole('navigation', { name: 'Scenarios' });
  const first = scenarios.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(scenarios.getByRole('button').nth(1)).toBeFocused();
  await expect(scenarios.getByRole('button').nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  const path = shownPath(page);
  await expect(path).toHaveCount(1);
  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await expect(path).toHaveCount(0);
});
