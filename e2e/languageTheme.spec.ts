import { expect } from '@playwright/test';
import { selectNode } from './support/canvas.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';

test('language and theme change in the gallery and stay', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Templates' }).getByRole('button')).toHaveCount(4);
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ネットワークを描く。');
  await page.getByRole('button', { name: 'ダークテーマに切り替え' }).click();
  await expect(page.locator('html')).toHaveClass('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveClass('dark');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ネットワークを描く。');
});

test('language and theme change in every view, at any moment', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await selectNode(page, 'aks-shop');
  for (const [tab, english, japanese] of [
    ['Findings', 'Anyone on the Internet can reach the API server', '指摘'],
    ['Traffic', 'Internet attacker → API server', 'インターネットの攻撃者 → APIサーバー'],
    ['Code', 'Download zip', 'zipをダウンロード'],
    ['Review', 'Add comment', 'コメントを追加'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    const panel = page.getByRole('tabpanel').last();
    await expect(panel.getByText(english).first()).toBeVisible();
    await page.getByRole('button', { name: /^EN, / }).click();
    await expect(
      page
        .getByRole('region', { name: '3つの保護' })
        .getByRole('button', { name: /^コントロールプレーン リスクあり/ }),
    ).toBeVisible();
    await expect(page.getByText(japanese).first()).toBeVisible();
    // Whole sentences of English in a Japanese view are forgotten texts.
    await expect(panel.getByText(english)).toHaveCount(0);
    await page.getByRole('button', { name: /^日本語, / }).click();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect(page.locator('html')).toHaveClass('dark');
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect(page.locator('html')).toHaveClass('light');
    await expect(
      page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 }),
    ).toHaveText('aks-shop');
  }
});
