import type { Locator, Page } from '@playwright/test';

/** Opens the tree of the design. */
export async function openOutline(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Outline' }).click();
  return page.getByRole('tree', { name: 'Outline of the design' });
}
