import type { Locator, Page } from '@playwright/test';
import { lift, pointIn, type Point } from './pointer.ts';

/** Drags a kind from the palette over a target, px from its upper left corner, with the button still down. */
export async function liftFromPalette(page: Page, kind: string, target: Locator, at?: Point): Promise<void> {
  const row = page
    .getByRole('tabpanel', { name: 'Palette' })
    .getByRole('listitem')
    .getByRole('button', { name: kind, exact: true });
  await row.scrollIntoViewIfNeeded();
  await lift(page, await pointIn(row), await pointIn(target, at));
}

/** Drags a kind from the palette and drops it in a target, px from its upper left corner. */
export async function dragFromPalette(page: Page, kind: string, target: Locator, at?: Point): Promise<void> {
  await liftFromPalette(page, kind, target, at);
  await page.mouse.up();
}
