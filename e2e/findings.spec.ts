import { expect, type Page } from '@playwright/test';
import { canvas, inspector, node, nodesOf, shownPath } from './support/canvas.ts';
import { test } from './support/journey.ts';
import { expectLights } from './support/lights.ts';
import { openTemplate } from './support/openTemplate.ts';

function findings(page: Page) {
  return page.getByRole('region', { name: 'Findings' });
}

test('a finding frames its resources and draws the path that proves it', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await expectLights(page, 'At risk', 'At risk', 'At risk');
  await expect(shownPath(page)).toHaveCount(0);

  await findings(page)
    .getByRole('button', { name: /^Critical CP001 / })
    .click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'aks-shop' })).toBeVisible();
  await expect(node(page, 'aks-shop')).toBeInViewport({ ratio: 1 });
  await expect(shownPath(page)).toHaveText('Path: Internet attacker → API server');
  await expect(canvas(page).getByText('Reached')).toBeInViewport();
  const detail = page.getByRole('article');
  await expect(detail.getByRole('heading', { level: 3 })).toHaveText(
    'Anyone on the Internet can reach the API server',
  );
  await expect(detail.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);

  await findings(page)
    .getByRole('button', { name: /^Critical IN001 / })
    .click();
  await expect(shownPath(page)).toHaveText('Path: SQL injection → pod');
});

test('a light opens its findings and plays its scenario', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  const outbound = page
    .getByRole('region', { name: 'Protections' })
    .getByRole('button', { name: /^Outbound At risk/ });
  await outbound.click();
  await expect(outbound).toHaveAttribute('aria-pressed', 'true');
  await expect(shownPath(page)).toHaveText('Path: Compromised pod → C2 server');
});

test('a fix is seen before it is applied, and can be undone', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await expect(nodesOf(page, 'Azure Firewall')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fix OUT001 on aks-shop' }).click();

  const preview = page.getByRole('article');
  await expect(preview.getByRole('heading', { name: 'What will change' })).toBeVisible();
  await expect(preview.getByRole('listitem').filter({ hasText: 'afw-shop' }).first()).toBeVisible();
  await expect(
    preview.getByRole('listitem').filter({ hasText: 'Compromised pod → C2 server' }),
  ).toContainText(/reached\s*blocked/);
  await expect(nodesOf(page, 'Azure Firewall')).toContainText('added');
  await expectLights(page, 'At risk', 'At risk', 'At risk');

  await preview.getByRole('button', { name: /^Apply / }).click();
  await expect(nodesOf(page, 'Azure Firewall')).toHaveCount(1);
  await expect(
    page.getByRole('region', { name: 'Protections' }).getByRole('button', { name: /^Outbound Protected/ }),
  ).toBeVisible();

  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(nodesOf(page, 'Azure Firewall')).toHaveCount(0);
  await expectLights(page, 'At risk', 'At risk', 'At risk');
});

test('a preview that is cancelled leaves the design as it was', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await page.getByRole('button', { name: 'Fix IN029 on aks-subnet' }).click();
  await expect(page.getByRole('heading', { name: 'What will change' })).toBeVisible();
  await page.getByRole('article').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('"Fix all" turns three lights to protected and leaves nothing grave', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await expect(findings(page).getByRole('button', { name: /^Critical \d+$/ })).toBeVisible();
  await page.getByRole('button', { name: /^Fix all \d+$/ }).click();
  await expectLights(page, 'Protected', 'Protected', 'Protected');
  await expect(page.getByRole('button', { name: /^(Critical|High) \d+$/ })).toHaveCount(0);
  await expect(page.getByText(/^Applied fixes for \d+ findings$/)).toBeVisible();
  await expect(nodesOf(page, 'Azure Firewall')).toHaveCount(1);
  await expect(nodesOf(page, 'Application Gateway')).toHaveCount(1);

  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expectLights(page, 'At risk', 'At risk', 'At risk');
});

test('a finding is waived with a reason and stays in sight', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await findings(page)
    .getByRole('button', { name: /^Medium CP007 / })
    .click();
  await page.getByRole('article').getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waive CP007 on aks-shop' });
  await expect(dialog.getByRole('button', { name: 'Waive', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Needed until the jump box stands.');
  await dialog.getByRole('button', { name: 'Waive', exact: true }).click();
  await expect(page.getByText('Waived 1')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Findings 9' })).toBeVisible();
});
