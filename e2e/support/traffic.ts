import { expect, type Locator, type Page } from '@playwright/test';
import { node, selectNode } from './canvas.ts';
import { choose } from './fields.ts';

/** Opens Traffic, until its scenarios and the library are there. */
export async function openTraffic(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Traffic' }).click();
  const list = scenarioList(page);
  await expect(list.getByRole('region', { name: 'Scenario library' })).toBeVisible();
  return list;
}

export function scenarioList(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Scenarios' });
}

/** The walk that is picked: its verdict, its hops, what stands in its way. */
export function walkDetail(page: Page): Locator {
  return page.getByRole('tabpanel', { name: 'Traffic' }).getByRole('article');
}

/** The verdict of the walk that is picked, in words and code. */
export function outcomeOf(page: Page): Locator {
  return walkDetail(page).getByRole('heading', { level: 3 });
}

/** A public load balancer before nodes that leave through a firewall: requests come in past it, replies do not. */
export async function exposePastFirewall(page: Page): Promise<void> {
  await selectNode(page, 'agw-shop');
  await page.keyboard.press('Delete');
  await expect(node(page, 'agw-shop')).toHaveCount(0);
  await selectNode(page, 'snet-aks');
  await choose(page, 'Network security group', 'None');
  await selectNode(page, 'shop');
  await choose(page, 'Exposure', 'Public load balancer');
}
