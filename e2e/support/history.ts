import type { Page } from '@playwright/test';

export async function undo(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
}

export async function redo(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click();
}
