import type { Locator, Page } from '@playwright/test';
import { inspector } from './canvas.ts';

/** Chooses an entry of a list of the inspector. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  await inspector(page).getByRole('combobox', { name: field }).selectOption(option);
}

/** A line of text, a range, an address or a number of the inspector. */
export function textField(page: Page, field: string): Locator {
  return inspector(page).getByRole('textbox', { name: field, exact: true });
}

/** Why the inspector refuses what was typed. */
export function refusalOf(page: Page): Locator {
  return inspector(page).getByRole('alert');
}
