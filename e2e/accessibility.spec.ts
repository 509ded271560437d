import { expect, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
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

const drawer = '#drawer-panel';
const canvas = 'section[data-diagram]';
const dialog = '[role=dialog]';

/** Judges the page, or where only parts of it have changed since it was judged, those. */
async function expectNoViolation(page: Page, view: string, ...changed: readonly string[]): Promise<void> {
  await test.step(view, async () => {
    // Half-faded text has no contrast to speak of.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
    );
    const found = await violations(page, changed.length === 0 ? undefined : changed.join(', '));
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
    await expectNoViolation(page, 'a finding with its path', drawer, canvas);
    await list.getByRole('listitem').getByRole('button').nth(1).click();
    await expect(list.getByRole('article').getByRole('heading', { level: 4 }).first()).toBeVisible();
    await expectNoViolation(page, 'preview of a fix', drawer, canvas);

    await tabs.nth(1).click();
    await list.getByRole('navigation').getByRole('button').first().click();
    await expect(list.getByRole('article')).toBeVisible();
    await expectNoViolation(page, 'traffic', drawer);
    await tabs.nth(2).click();
    await expect(list.getByRole('textbox')).toBeVisible();
    await expectNoViolation(page, 'code', drawer);
    await tabs.nth(3).click();
    await expect(list.getByRole('textbox').first()).toBeVisible();
    await expectNoViolation(page, 'review', drawer);

    await page.getByRole('tablist').first().getByRole('tab').last().click();
    await page.getByRole('tree').getByRole('treeitem').nth(1).click();
    await expectNoViolation(page, 'outline and inspector');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'commands', dialog);
    await page.keyboard.press('Escape');
    await page.getByRole('banner').getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'share', dialog);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('tree').getByRole('treeitem').nth(1).focus();
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'add into', dialog);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'shortcuts', dialog);
  });
}

test('axe finds nothing in a refusal and in an empty design', async ({ page }) => {
  await page.goto('/#nonsense');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolation(page, 'refusal', dialog);
  await page.getByRole('button', { name: 'Open my designs' }).click();
  await openTemplate(page, 'Blank');
  await expectNoViolation(page, 'blank');
  await openTemplate(page, 'Hub and spoke baseline');
  await selectNode(page, 'vnet-hub');
  await expectNoViolation(page, 'hub and spoke');
});
