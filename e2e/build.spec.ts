import { expect } from '@playwright/test';
import { announcement, canvas, chip, closeDrawer, fit, node } from './support/canvas.ts';
import { expectLights } from './support/lights.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';
import { openOutline } from './support/outline.ts';
import { dragFromPalette, liftFromPalette } from './support/palette.ts';
import { drag, pointIn } from './support/pointer.ts';

test('the reference architecture is drawn from nothing by drag and drop alone', async ({ page }) => {
  await openTemplate(page, 'Blank');
  await closeDrawer(page);

  await dragFromPalette(page, 'Virtual network', canvas(page), { x: 40, y: 40 });
  const network = node(page, 'vnet-shop');
  await expect(network).toHaveAccessibleName('Virtual network, vnet-shop, 10.10.0.0/16');

  await test.step('a card in a network gets the subnet that it needs', async () => {
    await liftFromPalette(page, 'Azure Firewall', network, { x: 40, y: 80 });
    await expect(page.getByText('Next free: AzureFirewallSubnet 10.10.0.0/26')).toBeVisible();
    await page.mouse.up();
    await expect(node(page, 'afw-shop')).toHaveAccessibleName(/in AzureFirewallSubnet/);
    await dragFromPalette(page, 'Application Gateway', network, { x: 270, y: 80 });
    await expect(node(page, 'agw-shop')).toHaveAccessibleName(/in snet-appgw/);
  });

  await test.step('a subnet takes the next free name and range', async () => {
    await dragFromPalette(page, 'Subnet', network, { x: 40, y: -20 });
    await expect(node(page, 'snet-1')).toHaveAccessibleName(
      /^Subnet, snet-1, 10\.10\.\d+\.0\/24, in vnet-shop$/,
    );
  });

  await test.step('the control plane stands outside, the pool in its subnet', async () => {
    await dragFromPalette(page, 'AKS cluster', canvas(page), { x: 660, y: 240 });
    await expect(node(page, 'aks-shop')).toBeVisible();
    await dragFromPalette(page, 'Node pool', node(page, 'snet-1'), { x: 60, y: 60 });
    await expect(node(page, 'system')).toHaveAccessibleName(/in snet-1/);
    await dragFromPalette(page, 'Kubernetes service', node(page, 'snet-1'), { x: 60, y: 100 });
    await expect(page.getByRole('group', { name: /^Kubernetes service, .*in snet-1/ })).toBeVisible();
    await dragFromPalette(page, 'Internet', canvas(page), { x: 660, y: 40 });
    await expect(node(page, 'Internet')).toBeVisible();
  });

  await test.step('what is attached docks on its host', async () => {
    for (const [kind, host, facts] of [
      ['Network security group', 'snet-1', undefined],
      ['Route table', 'snet-1', undefined],
      ['Firewall policy', 'afw-shop', /, afwp-shop, /],
      ['WAF policy', 'agw-shop', /, waf-shop, /],
    ] as const) {
      await liftFromPalette(page, kind, node(page, host), { x: 30, y: 20 });
      await expect(page.getByText(`Attach to ${host}`)).toBeVisible();
      await page.mouse.up();
      if (facts !== undefined) await expect(node(page, host)).toHaveAccessibleName(facts);
    }
    await expect(chip(page, 'snet-1', 'nsg-1')).toBeVisible();
    await expect(chip(page, 'snet-1', 'rt-1')).toBeVisible();
  });

  await test.step('two networks are peered from border to border', async () => {
    await dragFromPalette(page, 'Virtual network', canvas(page), { x: 40, y: 620 });
    await expect(node(page, 'vnet-shop-2')).toHaveAccessibleName(
      'Virtual network, vnet-shop-2, 10.11.0.0/16',
    );
    await fit(page);
    const border = page.getByTitle('Draw a peering from vnet-shop', { exact: true });
    await expect(border.first()).toBeInViewport();
    await drag(page, await pointIn(border.first()), await pointIn(node(page, 'vnet-shop-2')));
    await expect(page.getByRole('button', { name: 'Peering of vnet-shop and vnet-shop-2' })).toBeVisible();
  });

  await test.step('the outline says the same', async () => {
    await expect(await openOutline(page)).toMatchAriaSnapshot(`
      - tree "Outline of the design":
        - treeitem "Internet" [level=1]
        - treeitem "vnet-shop" [level=1]
        - treeitem "AzureFirewallSubnet" [level=2]
        - treeitem /afw-shop/ [level=3]
        - treeitem /afwp-shop/ [level=4]
        - treeitem /snet-appgw/ [level=2]
        - treeitem /agw-shop/ [level=3]
        - treeitem "waf-shop" [level=4]
        - treeitem /snet-1/ [level=2]
        - treeitem /system/ [level=3]
        - treeitem /shop/ [level=3]
        - treeitem /nsg-1/ [level=3]
        - treeitem /rt-1/ [level=3]
        - treeitem /vnet-shop-2/ [level=1]
        - treeitem "Microsoft's network" [level=1]
        - treeitem /aks-shop/ [level=2]
        - treeitem "Peerings" [level=1]
        - treeitem "vnet-shop → vnet-shop-2" [level=2]
        - treeitem "vnet-shop-2 → vnet-shop" [level=2]
    `);
  });

  await test.step('fixed, it protects', async () => {
    await page.getByRole('button', { name: 'Open the drawer' }).click();
    await page.getByRole('button', { name: /^Fix all \d+$/ }).click();
    await expectLights(page, 'Protected', 'Protected', 'Protected');
  });
});

test('a drop in the wrong place is refused in words and changes nothing', async ({ page }) => {
  await openTemplate(page, 'Blank');
  await closeDrawer(page);
  const undo = page.getByRole('button', { name: 'Undo' });

  await dragFromPalette(page, 'Azure Firewall', canvas(page), { x: 400, y: 300 });
  await expect(announcement(page)).toHaveText(
    'Not placed: Azure Firewall stands in a subnet of a virtual network',
  );
  await expect(undo).toBeDisabled();

  await dragFromPalette(page, 'Virtual network', canvas(page), { x: 40, y: 40 });
  const network = node(page, 'vnet-shop');
  await liftFromPalette(page, 'AKS cluster', network);
  await expect(page.getByText(/^AKS cluster stands in Microsoft's network, outside/)).toBeVisible();
  await page.mouse.up();
  await expect(announcement(page)).toHaveText(/^Not placed: AKS cluster stands in Microsoft's network/);
  await dragFromPalette(page, 'Route table', network);
  await expect(announcement(page)).toHaveText('Not placed: Route table docks on: Subnet');

  await dragFromPalette(page, 'Azure Firewall', network);
  await expect(node(page, 'afw-shop')).toBeVisible();
  await dragFromPalette(page, 'Node pool', node(page, 'AzureFirewallSubnet'), { x: 100, y: 20 });
  await expect(announcement(page)).toHaveText('Not placed: Only Azure Firewall fits here');
  await expect(page.getByRole('application').getByRole('group')).toHaveCount(3);
});
