import type { Page } from '@playwright/test';

/** A picture of the README: how the page looks, and what is done before it is taken. */
export interface Scene {
  readonly name: string;
  readonly look: { readonly language: 'en' | 'ja'; readonly theme: 'light' | 'dark' };
  readonly play: (page: Page) => Promise<void>;
}

async function open(page: Page, template: string): Promise<void> {
  await page
    .locator('main')
    .getByRole('button', { name: new RegExp(`^${template}`) })
    .click();
  await page.getByRole('application').getByRole('group').first().waitFor();
}

export const scenes: readonly Scene[] = [
  {
    name: 'gallery',
    look: { language: 'en', theme: 'light' },
    play: async (page) => {
      // The pictures come at once, the verdicts when the engine has walked.
      await page
        .getByRole('button', { name: /^Hub and spoke/ })
        .getByRole('img', { name: 'Protected' })
        .last()
        .waitFor();
    },
  },
  {
    name: 'main-light',
    look: { language: 'en', theme: 'light' },
    play: async (page) => {
      await open(page, 'Reference architecture');
      await page.getByRole('tab', { name: 'Traffic' }).click();
      await page.getByRole('button', { name: /^Compromised pod → C2 server/ }).click();
      await page.getByText('Path: Compromised pod → C2 server').waitFor();
    },
  },
  {
    name: 'asymmetric-route',
    look: { language: 'en', theme: 'light' },
    play: async (page) => {
      await open(page, 'Reference architecture');
      const canvas = page.getByRole('application');
      const inspector = page.getByRole('complementary', { name: 'Inspector' });
      await canvas.getByText('agw-shop').first().click();
      await page.keyboard.press('Delete');
      await canvas.getByText('snet-aks', { exact: true }).first().click();
      await inspector.getByRole('combobox', { name: 'Network security group' }).selectOption('None');
      await canvas.getByText('shop', { exact: true }).first().click();
      await inspector.getByRole('combobox', { name: 'Exposure' }).selectOption('Public load balancer');
      await page.getByRole('tab', { name: 'Traffic' }).click();
      await page.getByRole('button', { name: /^Clean request → pod broken/ }).click();
      await page.getByRole('button', { name: 'Preview fix: afw-shop' }).waitFor();
      await page.getByRole('button', { name: 'Put away' }).click();
      const height = page.getByRole('separator', { name: 'Height of the drawer' });
      await height.press('ArrowUp');
      await height.blur();
      await page.getByText('1 deleted').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'fix-preview',
    look: { language: 'en', theme: 'light' },
    play: async (page) => {
      await open(page, 'AKS default');
      await page.getByRole('button', { name: 'Fix OUT001 on aks-shop' }).click();
      await page.getByRole('heading', { name: 'What it proves' }).waitFor();
      await page.getByRole('button', { name: 'Fit the design on screen' }).click();
    },
  },
  {
    name: 'code-dark',
    look: { language: 'en', theme: 'dark' },
    play: async (page) => {
      await open(page, 'Hub and spoke');
      await page.getByRole('tab', { name: 'Code' }).click();
      await page.getByRole('application').getByText('aks-orders').first().click();
      await page.getByRole('textbox', { name: /^Code of / }).waitFor();
    },
  },
  {
    name: 'traffic-ja',
    look: { language: 'ja', theme: 'light' },
    play: async (page) => {
      await open(page, 'ハブ');
      await page.getByRole('tab', { name: 'トラフィック' }).click();
      await page.getByRole('button', { name: /^正常な要求/ }).click();
      await page.getByText('経路: 正常な要求').waitFor();
    },
  },
];
