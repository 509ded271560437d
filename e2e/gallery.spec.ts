import { expect } from '@playwright/test';
import { nodesOf } from './support/canvas.ts';
import { test } from './support/journey.ts';
import { expectLights } from './support/lights.ts';
import { openTemplate } from './support/openTemplate.ts';

test('the gallery shows four designs as pictures and how they stand', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Draw the network.' })).toBeVisible();
  const cards = page.getByRole('region', { name: 'Templates' }).getByRole('button');
  await expect(cards).toHaveText([
    /AKS default \(exposed\)/,
    /Reference architecture/,
    /Hub and spoke/,
    /Blank/,
  ]);
  for (const [index, state] of ['At risk', 'Protected', 'Protected'].entries()) {
    const card = cards.nth(index);
    await expect(card.getByRole('img', { name: state, exact: true })).toHaveCount(3);
    const picture = await card.locator('svg').first().boundingBox();
    expect(picture?.width).toBeGreaterThan(200);
    expect(picture?.height).toBeGreaterThan(100);
  }
});

test('each template opens as the design that its picture shows', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await expectLights(page, 'At risk', 'At risk', 'At risk');
  await expect(nodesOf(page, 'Azure Firewall')).toHaveCount(0);

  await page.getByRole('button', { name: 'All designs' }).click();
  await openTemplate(page, 'Reference architecture');
  await expectLights(page, 'Protected', 'Protected', 'Protected');
  await expect(nodesOf(page, 'Virtual network')).toHaveCount(1);
  await expect(nodesOf(page, 'Azure Firewall')).toHaveCount(1);
  await expect(nodesOf(page, 'Application Gateway')).toHaveCount(1);

  await openTemplate(page, 'Hub and spoke baseline');
  await expectLights(page, 'Protected', 'Protected', 'Protected');
  await expect(nodesOf(page, 'Virtual network')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Peering of / })).toBeVisible();

  await openTemplate(page, 'Blank');
  await expectLights(page, 'Cannot tell', 'Cannot tell', 'Cannot tell');
  await expect(page.getByText('Drag a virtual network here, or press N.')).toBeVisible();
});
