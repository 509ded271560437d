import { expect, type Locator, type Page } from '@playwright/test';

/** A card or container of the canvas by the name of its resource. */
export function node(page: Page, name: string): Locator {
  return page.getByRole('application').getByRole('group', { name: new RegExp(`^[^,]+, ${name}(?:,|$)`) });
}

/** All cards and containers of a kind, such as `AKS cluster`. */
export function nodesOf(page: Page, kind: string): Locator {
  return page.getByRole('application').getByRole('group', { name: new RegExp(`^${kind}, `) });
}

/** A chip docked on a container. */
export function chip(page: Page, host: string, name: string): Locator {
  return node(page, host).getByRole('button', { name });
}

/** Selects a card or container by its header, as a person does. */
export async function selectNode(page: Page, name: string): Promise<void> {
  await node(page, name).getByText(name, { exact: true }).first().click();
  await expect(inspector(page).getByRole('heading', { level: 2, name })).toBeVisible();
}

export function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' });
}

export function canvas(page: Page): Locator {
  return page.getByRole('region', { name: 'Canvas', exact: true });
}

/** What the canvas says of the last move, drop or refusal. */
export function announcement(page: Page): Locator {
  return canvas(page).getByRole('status');
}

/** Fits the design, and waits until the camera has come to rest: what is aimed at before that has moved on. */
export async function fit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit the design on screen' }).click();
  const first = page.getByRole('application').getByRole('group').first();
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await first.boundingBox());
      return last === before;
    })
    .toBe(true);
}

/** Gives the canvas the height of the drawer. */
export async function closeDrawer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the drawer' }).click();
}

/** The flow that is drawn on the canvas, as it is said in words. */
export function shownPath(page: Page): Locator {
  return canvas(page).getByText(/^Path: /);
}
