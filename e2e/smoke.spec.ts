import { expect, test } from '@playwright/test';
import { watchPage } from './watchPage.ts';

test('the page opens, keeps to its security policy and asks no other origin', async ({ page, baseURL }) => {
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { name: 'Ringwall' }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(watch).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
});
