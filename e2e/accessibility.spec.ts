import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { selectNode } from './support/canvas.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'ja', theme: 'light' },
  { language: 'ja', theme: 'dark' },
] as const;

type Look = (typeof looks)[number];

/** Languages and themes are remembered; a journey begins with them as if they had been chosen before. */
async function remember(page: Page, look: Look): Promise<void> {
  await page.addInitScript((state) => {
    localStorage.setItem('ringwall-view', JSON.stringify({ state, version: 0 }));
  }, look);
}

async function expectNoViolation(page: Page, view: string): Promise<void> {
  await test.step(view, async () => {
    // Half-faded text has no contrast to speak of.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
    );
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
    expect.soft(found, view).toEqual([]);
  });
}

for (const look of looks) {
  test(`axe finds nothing in ${look.language}, ${look.theme}`, async ({ page }) => {
    test.slow();
    await remember(page, look);
    await page.goto('/');
    const cards = page.locator('main').getByRole('region').last().getByRole('button');
    await expect(cards).toHaveCount(4);
    await expectNoViolation(page, 'gallery');
    await cards.first().click();
    const tabs = page.getByRole('tablist').last().getByRole('tab');
    await expect(tabs).toHaveCount(4);
    const application = page.getByRole('application');
    await expect(application.getByText('aks-shop')).toBeVisible();
    await expectNoViolation(page, 'main view, findings');

    const list = page.getByRole('tabpanel').last();
    await list.getByRole('listitem').getByRole('button').first().click();
    await expectNoViolation(page, 'a finding with its path');
    await list.getByRole('listitem').getByRole('button').nth(1).click();
    await expect(list.getByRole('article').getByRole('heading', { level: 4 }).first()).toBeVisible();
    await expectNoViolation(page, 'preview of a fix');

    await tabs.nth(1).click();
    await list.getByRole('navigation').getByRole('button').first().click();
    await expect(list.getByRole('article')).toBeVisible();
    await expectNoViolation(page, 'traffic');
    await tabs.nth(2).click();
    await expect(list.getByRole('textbox')).toBeVisible();
    await expectNoViolation(page, 'code');
    await tabs.nth(3).click();
    await expect(list.getByRole('textbox').first()).toBeVisible();
    await expectNoViolation(page, 'review');

    await page.getByRole('tablist').first().getByRole('tab').last().click();
    await page.getByRole('tree').getByRole('treeitem').nth(1).click();
    await expectNoViolation(page, 'outline and inspector');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'commands');
    await page.keyboard.press('Escape');
    await page.getByRole('banner').getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'share');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('tree').getByRole('treeitem').nth(1).focus();
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'add into');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'shortcuts');
  });
}

test('axe finds nothing in a refusal and in an empty design', async ({ page }) => {
  await page.goto('/#nonsense');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolation(page, 'refusal');
  await page.getByRole('button', { name: 'Open my designs' }).click();
  await openTemplate(page, 'Blank');
  await expectNoViolation(page, 'blank');
  await openTemplate(page, 'Hub and spoke baseline');
  await selectNode(page, 'vnet-hub');
  await expectNoViolation(page, 'hub and spoke');
});
