import { expect, type Page } from '@playwright/test';
import { announcement, canvas, chip, closeDrawer, fit, inspector, node, nodesOf } from './support/canvas.ts';
import { download } from './support/download.ts';
import { textField } from './support/fields.ts';
import { undo } from './support/history.ts';
import { test } from './support/journey.ts';
import { expectLights } from './support/lights.ts';
import { openTemplate } from './support/openTemplate.ts';
import { openOutline } from './support/outline.ts';
import { dragFromPalette, liftFromPalette } from './support/palette.ts';
import { unzip } from './support/unzip.ts';

async function codeOf(page: Page, language: 'Terraform' | 'Bicep'): Promise<string> {
  const zip = await download(page, async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: `Export ${language} (zip)` }).click();
  });
  return [...unzip(zip.bytes).values()].join('\n');
}

/** Adds a kind from the menu of everything that can be run, with the keyboard alone. */
async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog', { name: 'Search or run' }).getByLabel('Search or run');
  await expect(field).toBeFocused();
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
}

/** Answers the question that a single key asks about the focused row of the outline. */
async function answer(page: Page, key: string, title: string, entry: string): Promise<void> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog.getByRole('textbox', { name: 'Filter' })).toBeFocused();
  await page.keyboard.type(entry);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

/** That the design says the same in both languages of its export. */
async function expectExports(page: Page): Promise<void> {
  const terraform = await codeOf(page, 'Terraform');
  for (const part of [
    'resource "azurerm_private_endpoint"',
    'resource "azurerm_private_dns_zone_virtual_network_link"',
    'resource "azurerm_subnet_nat_gateway_association"',
    'resource "azurerm_virtual_network_gateway_connection"',
    'resource "azurerm_local_network_gateway"',
  ]) {
    expect(terraform).toContain(part);
  }
  const bicep = await codeOf(page, 'Bicep');
  for (const part of [
    'Microsoft.Network/privateEndpoints@',
    'Microsoft.Network/privateDnsZones/virtualNetworkLinks@',
    'Microsoft.Network/natGateways@',
    'Microsoft.Network/connections@',
    'Microsoft.Network/localNetworkGateways@',
  ]) {
    expect(bicep).toContain(part);
  }
}

test('an endpoint, a way out and a way home are drawn by drag', async ({ page, browser, watched }) => {
  test.slow();
  await openTemplate(page, 'Blank');
  await closeDrawer(page);
  await dragFromPalette(page, 'On-premises', canvas(page), { x: 20, y: 240 });
  await dragFromPalette(page, 'Virtual network', canvas(page), { x: 300, y: 240 });
  await dragFromPalette(page, 'Container registry', canvas(page), { x: 640, y: 60 });
  const network = node(page, 'vnet-shop');

  await test.step('a zone docks on the network', async () => {
    await liftFromPalette(page, 'Private DNS zone', network, { x: 60, y: 20 });
    await expect(page.getByText('Attach to vnet-shop')).toBeVisible();
    await page.mouse.up();
    await expect(chip(page, 'vnet-shop', 'privatelink.azurecr.io')).toBeVisible();
  });

  await test.step('an endpoint leads to the registry, in its zone', async () => {
    await liftFromPalette(page, 'Private endpoint', network, { x: 40, y: 80 });
    await expect(page.getByText('Next free: snet-pe 10.10.0.0/27')).toBeVisible();
    await page.mouse.up();
    await expect(node(page, 'pep-crshopprod')).toHaveAccessibleName(/, crshopprod, in snet-pe$/);
    await expect(
      inspector(page).getByRole('combobox', { name: 'Service' }).locator('option:checked'),
    ).toHaveText('crshopprod');
    await expect(
      inspector(page).getByRole('combobox', { name: 'Private DNS zone' }).locator('option:checked'),
    ).toHaveText('privatelink.azurecr.io');
  });

  await test.step('a gateway reaches the site', async () => {
    await dragFromPalette(page, 'Virtual network gateway', network, { x: 270, y: 80 });
    await expect(node(page, 'vgw-shop')).toHaveAccessibleName(/, VpnGw1AZ, lgw-shop, in GatewaySubnet$/);
    await expect(inspector(page).getByRole('checkbox', { name: 'lgw-shop' })).toBeChecked();
  });

  await test.step('a NAT gateway docks where Azure takes one', async () => {
    await liftFromPalette(page, 'NAT gateway', node(page, 'GatewaySubnet'), { x: 120, y: 20 });
    await expect(page.getByText('Azure takes no NAT gateway on GatewaySubnet')).toBeVisible();
    await page.mouse.up();
    await expect(announcement(page)).toHaveText('Not placed: Azure takes no NAT gateway on GatewaySubnet');
    await fit(page);
    await dragFromPalette(page, 'Subnet', network, { x: 40, y: -20 });
    await fit(page);
    await dragFromPalette(page, 'NAT gateway', node(page, 'snet-1'), { x: 80, y: 20 });
    await expect(chip(page, 'snet-1', 'ng-1')).toBeVisible();
  });

  await test.step('renamed, deleted, brought back, copied', async () => {
    await node(page, 'pep-crshopprod').click();
    await textField(page, 'Name').fill('pep-images');
    await textField(page, 'Name').blur();
    await expect(node(page, 'pep-images')).toBeVisible();
    await node(page, 'crshopprod').click();
    await page.keyboard.press('Delete');
    await expect(node(page, 'pep-images')).toHaveAccessibleName(
      /^Private endpoint, pep-images, [\d.]+, –, in/,
    );
    await undo(page);
    await expect(node(page, 'pep-images')).toHaveAccessibleName(/, crshopprod, in snet-pe$/);
    await node(page, 'pep-images').click();
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await expect(nodesOf(page, 'Private endpoint')).toHaveCount(2);
    await expect(node(page, 'pep-images-2')).toHaveAccessibleName(/, crshopprod, in snet-pe$/);
    await undo(page);
  });

  await test.step('findings and exports know them', async () => {
    await page.getByRole('button', { name: 'Open the drawer' }).click();
    const findings = page.getByRole('region', { name: 'Findings' });
    await expect(findings.getByRole('button', { name: /^High IN029 .*snet-pe/ })).toBeVisible();
    await expect(findings.getByRole('button', { name: /GatewaySubnet/ })).toHaveCount(0);
    await expectLights(page, 'Cannot tell', 'Cannot tell', 'Cannot tell');
    await expectExports(page);
  });

  await test.step('a link carries all of it', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const link = await page
      .getByRole('dialog', { name: /^Share / })
      .getByLabel('Link')
      .inputValue();
    const elsewhere = await browser.newContext();
    const reader = await watched(elsewhere);
    await reader.goto(link);
    await expect(node(reader, 'pep-images')).toHaveAccessibleName(/, crshopprod, in snet-pe$/);
    await expect(node(reader, 'vgw-shop')).toHaveAccessibleName(/, lgw-shop, in GatewaySubnet$/);
    await expect(chip(reader, 'snet-1', 'ng-1')).toBeVisible();
    await expect(chip(reader, 'vnet-shop', 'privatelink.azurecr.io')).toBeVisible();
    await elsewhere.close();
  });
});

test('the same is drawn with the keyboard alone', async ({ page }) => {
  await openTemplate(page, 'Blank');
  await canvas(page).focus();
  await run(page, 'Add virtual network');
  const tree = await openOutline(page);
  const focus = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`) }).focus();

  await focus('vnet-shop');
  await answer(page, 'n', 'Add into vnet-shop…', 'Private endpoint');
  await focus('vnet-shop');
  await answer(page, 'n', 'Add into vnet-shop…', 'Private DNS zone');
  await focus('vnet-shop');
  await answer(page, 'n', 'Add into vnet-shop…', 'Virtual network gateway');
  await focus('vnet-shop');
  await answer(page, 'n', 'Add into vnet-shop…', 'Subnet');
  await focus('snet-1');
  await answer(page, 'n', 'Add into snet-1…', 'NAT gateway');
  await expect(chip(page, 'snet-1', 'ng-1')).toBeVisible();
  await run(page, 'Add container registry');
  await run(page, 'Add on-premises');
  await expect(node(page, 'lgw-shop')).toBeVisible();

  await focus('pep-shop');
  await answer(page, 'l', 'Attach or peer pep-shop to…', 'crshopprod');
  await expect(node(page, 'pep-shop')).toHaveAccessibleName(/, crshopprod, in snet-pe$/);
  await focus('lgw-shop');
  await answer(page, 'l', 'Attach or peer lgw-shop to…', 'vgw-shop');
  await expect(announcement(page)).toHaveText('lgw-shop attached to vgw-shop');
  await expect(node(page, 'vgw-shop')).toHaveAccessibleName(/, lgw-shop, in GatewaySubnet$/);

  await focus('snet-1');
  await page.keyboard.press('Delete');
  await expect(node(page, 'snet-1')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(chip(page, 'snet-1', 'ng-1')).toBeVisible();
  await expectExports(page);
});

test('each service is refused in words where it cannot stand', async ({ page }) => {
  await openTemplate(page, 'Blank');
  await closeDrawer(page);
  await dragFromPalette(page, 'Virtual network', canvas(page), { x: 300, y: 240 });
  await page.getByRole('button', { name: /^EN, / }).click();
  const palette = page.getByRole('tabpanel', { name: 'パレット' });
  for (const [kind, target, reason] of [
    [
      'プライベートエンドポイント',
      'canvas',
      'プライベートエンドポイントは仮想ネットワークのサブネットに置きます',
    ],
    ['Bastion', 'canvas', 'Bastionは仮想ネットワークのサブネットに置きます'],
    ['NATゲートウェイ', 'canvas', 'NATゲートウェイはサブネットに関連付けます'],
    ['プライベートDNSゾーン', 'canvas', 'プライベートDNSゾーンは仮想ネットワークに関連付けます'],
    ['パブリックIPアドレス', 'network', 'パブリックIPアドレスは仮想マシンに関連付けます'],
    [
      'コンテナーレジストリ',
      'network',
      'コンテナーレジストリは仮想ネットワークの外、Microsoftのネットワークに置きます',
    ],
    ['オンプレミス', 'network', 'オンプレミスはキャンバスに直接置きます。vnet-shopの中には置けません'],
  ] as const) {
    const row = palette.getByRole('listitem').getByRole('button', { name: kind, exact: true });
    await row.scrollIntoViewIfNeeded();
    await row.hover();
    await page.mouse.down();
    const spot = target === 'canvas' ? { x: 260, y: 600 } : { x: 560, y: 420 };
    await page.mouse.move(spot.x, spot.y, { steps: 8 });
    await page.mouse.up();
    await expect(
      page.getByRole('region', { name: 'キャンバス', exact: true }).getByRole('status'),
    ).toHaveText(new RegExp(`${reason}$`));
  }
  await expect(page.getByRole('application').getByRole('group')).toHaveCount(1);
});

test('a NAT gateway is a way out, but no protection', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await dragFromPalette(page, 'NAT gateway', node(page, 'aks-subnet'), { x: 240, y: 20 });
  await expect(chip(page, 'aks-subnet', 'ng-aks')).toBeVisible();
  await expectLights(page, 'At risk', 'At risk', 'At risk');
  await page.getByRole('tab', { name: /^Traffic/ }).click();
  await page
    .getByRole('navigation', { name: 'Scenarios' })
    .getByRole('button', { name: /^Compromised pod → C2 server/ })
    .click();
  await expect(
    page.getByRole('region', { name: 'Request' }).getByRole('listitem').filter({ hasText: 'ng-aks' }).first(),
  ).toBeVisible();

  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByRole('button', { name: /^Fix all \d+$/ }).click();
  await expectLights(page, 'Protected', 'Protected', 'Protected');
});
