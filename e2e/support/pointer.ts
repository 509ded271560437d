import type { Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of an element in px from its upper left corner, or where negative from the lower right one; by default its middle. */
export async function pointIn(element: Locator, offset?: Point): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`not on screen: ${element.toString()}`);
  const { x, y } = offset ?? { x: box.width / 2, y: box.height / 2 };
  return { x: box.x + x + (x < 0 ? box.width : 0), y: box.y + y + (y < 0 ? box.height : 0) };
}

/** Presses at one point, walks to another and lets go, as a hand with a mouse does. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await lift(page, from, to);
  await page.mouse.up();
}

/** As `drag`, with the button still down. */
export async function lift(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
}
