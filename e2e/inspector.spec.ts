import { expect } from '@playwright/test';
import { chip, inspector, node, selectNode } from './support/canvas.ts';
import { choose, refusalOf, textField } from './support/fields.ts';
import { undo } from './support/history.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';

test('a range that Azure would refuse is refused in words, and a good one is one step', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await selectNode(page, 'snet-aks');
  const range = textField(page, 'Address range');
  for (const [value, reason] of [
    ['10.10.4.0/33', 'Not an IPv4 range. Example: 10.10.4.0/22'],
    ['10.10.5.0/22', '10.10.5.0 is not the start of a /22. Nearest: 10.10.4.0/22'],
    ['10.99.0.0/22', '10.99.0.0/22 is not inside vnet-shop (10.10.0.0/16)'],
    ['10.10.1.0/24', '10.10.1.0/24 overlaps snet-appgw (10.10.1.0/24)'],
    ['10.10.4.0/30', 'Azure takes no subnet smaller than a /29'],
    ['', 'A value is needed here'],
  ] as const) {
    await range.fill(value);
    await expect(refusalOf(page)).toHaveText(reason);
    await expect(node(page, 'snet-aks')).toHaveAccessibleName(/10\.10\.4\.0\/22/);
  }

  await range.fill('10.10.8.0/22');
  await expect(refusalOf(page)).toHaveCount(0);
  await expect(node(page, 'snet-aks')).toHaveAccessibleName(/10\.10\.8\.0\/22/);
  await range.blur();
  await undo(page);
  await expect(node(page, 'snet-aks')).toHaveAccessibleName(/10\.10\.4\.0\/22/);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a refused value is given up when the field is left', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await selectNode(page, 'snet-aks');
  await textField(page, 'Address range').fill('nonsense');
  await textField(page, 'Name').focus();
  await expect(textField(page, 'Address range')).toHaveValue('10.10.4.0/22');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('names follow the rules of Azure, and typing one is a single step', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await selectNode(page, 'vnet-shop');
  const name = textField(page, 'Name');
  await name.fill('-vnet!');
  await expect(refusalOf(page)).toHaveText(/^Azure does not accept this name\. Example: /);
  await name.fill('');
  await name.pressSequentially('vnet-orders');
  await expect(refusalOf(page)).toHaveCount(0);
  await expect(node(page, 'vnet-orders')).toBeVisible();
  await name.blur();
  await undo(page);
  await expect(node(page, 'vnet-shop')).toBeVisible();

  await selectNode(page, 'system');
  await textField(page, 'Name').fill('user');
  await expect(refusalOf(page)).toHaveText('user is taken by another resource of this kind');
});

test('every type of field edits the design', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  const panel = inspector(page);

  await test.step('number, choices, choice as segments and as list, text', async () => {
    await selectNode(page, 'user');
    await textField(page, 'Minimum nodes').fill('1001');
    await expect(refusalOf(page)).toHaveText('Use a whole number from 0 to 1000');
    await textField(page, 'Minimum nodes').fill('4');
    await panel.getByRole('button', { name: 'Increase Minimum nodes' }).click();
    await expect(node(page, 'user')).toHaveAccessibleName(/, 5–10 × D8ds_v5/);
    await panel.getByRole('group', { name: 'Availability zones' }).getByRole('button', { name: '3' }).click();
    await expect(panel.getByRole('button', { name: '3', exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await panel.getByRole('radiogroup', { name: 'Mode' }).getByText('System').click();
    await expect(node(page, 'user')).toHaveAccessibleName(/system pool/);
    await choose(page, 'Operating system', 'Ubuntu2404');
    await expect(panel.getByRole('combobox', { name: 'Operating system' })).toHaveValue('Ubuntu2404');
    await textField(page, 'VM size').fill('D8ds_v5');
    await expect(refusalOf(page)).toHaveText('Azure does not accept this. Example: Standard_D4ds_v5');
    await textField(page, 'VM size').fill('Standard_D16ds_v5');
    await expect(node(page, 'user')).toHaveAccessibleName(/D16ds_v5/);
  });

  await test.step('toggle', async () => {
    await selectNode(page, 'snet-aks');
    const toggle = panel.getByRole('switch', { name: 'Default outbound access' });
    await toggle.click();
    await expect(toggle).toBeChecked();
  });

  await test.step('list', async () => {
    const list = textField(page, 'Service endpoints');
    await list.fill('Storage');
    await expect(refusalOf(page)).toHaveText('Azure does not accept this. Example: Microsoft.Storage');
    await list.fill('Microsoft.Storage');
    await list.press('Enter');
    await panel.getByRole('button', { name: 'Remove Microsoft.Storage' }).click();
    await expect(panel.getByText('Microsoft.Storage', { exact: true })).toHaveCount(0);
  });

  await test.step('reference', async () => {
    await choose(page, 'Route table', 'None');
    await expect(chip(page, 'snet-aks', 'rt-aks')).toHaveCount(0);
    await choose(page, 'Route table', 'rt-aks');
    await expect(chip(page, 'snet-aks', 'rt-aks')).toBeVisible();
    await panel.getByRole('button', { name: 'Open rt-aks' }).click();
    await expect(panel.getByRole('heading', { level: 2, name: 'rt-aks' })).toBeVisible();
  });

  await test.step('address', async () => {
    await selectNode(page, 'shop');
    await choose(page, 'Exposure', 'Internal load balancer');
    await textField(page, 'Private IP address').fill('10.10.4.300');
    await expect(refusalOf(page)).toHaveText('Not an IPv4 address. Example: 10.10.0.4');
    await textField(page, 'Private IP address').fill('10.10.4.100');
    await expect(node(page, 'shop')).toHaveAccessibleName(/10\.10\.4\.100/);
  });

  await test.step('rows', async () => {
    await chip(page, 'snet-aks', 'nsg-aks').click();
    const rules = panel.getByRole('list', { name: 'Security rules' });
    const before = await rules.getByRole('listitem').count();
    await panel.getByRole('button', { name: 'Add a row' }).click();
    await textField(page, 'Name').last().fill('AllowJumpBox');
    await textField(page, 'Priority').fill('99');
    await expect(refusalOf(page)).toHaveText('Use a whole number from 100 to 4096');
    await textField(page, 'Priority').fill('200');
    await expect(panel.getByRole('button', { name: /^AllowJumpBox 200 · Inbound · Allow/ })).toBeVisible();
    await panel.getByRole('button', { name: `Delete row ${before + 1}` }).click();
    await expect(panel.getByText('AllowJumpBox')).toHaveCount(0);
  });
});

test('a peering is edited half by half', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  await page.getByRole('button', { name: /^Peering of / }).click();
  const panel = inspector(page);
  await expect(panel.getByRole('heading', { level: 3, name: /^From vnet-hub to / })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3, name: /to vnet-hub$/ })).toBeVisible();
  const forwarded = panel.getByRole('switch').first();
  const before = await forwarded.isChecked();
  await forwarded.click();
  await expect(forwarded).toBeChecked({ checked: !before });
});

test('the settings of the design are edited while nothing is selected', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await textField(page, 'Region').fill('West Europe!');
  await expect(refusalOf(page)).toHaveText('A region name such as westeurope or japaneast');
  await textField(page, 'Region').fill('japaneast');
  await expect(refusalOf(page)).toHaveCount(0);
  await textField(page, 'Tags').fill('owner');
  await expect(refusalOf(page)).toHaveText('Write each tag as name=value');
  await textField(page, 'Tags').fill('owner=platform');
  await expect(refusalOf(page)).toHaveCount(0);
});

test('the effective rules of a pool say what the group at its interfaces decides', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  await selectNode(page, 'user');
  const panel = inspector(page);
  await panel.getByRole('tab', { name: 'Effective rules' }).click();
  await expect(panel.getByRole('table', { name: 'Inbound, by nsg-aks' })).toContainText('DenyAllInbound');
  await expect(panel.getByRole('heading', { name: 'At the network interfaces of user' })).toBeVisible();
  const managed = panel.getByRole('table', { name: 'Inbound, by Security group managed by AKS' });
  await expect(managed).toContainText('AllowVnetInBound');
  await expect(managed.getByText('default')).toHaveCount(3);
});
