import { expect, type Page } from '@playwright/test';
import { inspector, selectNode } from './support/canvas.ts';
import { download } from './support/download.ts';
import { textField } from './support/fields.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';
import { unzip } from './support/unzip.ts';

function code(page: Page) {
  return page.getByRole('textbox', { name: /^Code of / });
}

test('the code of the design is written while it is edited', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await page.getByRole('tab', { name: 'Code' }).click();
  const files = page.getByRole('navigation', { name: 'Files' });
  await expect(files.getByRole('button', { name: /\.tf\b/ }).first()).toBeVisible();

  await selectNode(page, 'aks-shop');
  await expect(code(page)).toContainText('azurerm_kubernetes_cluster');
  await expect(code(page)).not.toContainText('"Premium"');
  await inspector(page).getByRole('radiogroup', { name: 'Tier' }).getByText('Premium').click();
  await expect(code(page)).toContainText('"Premium"');
  await expect(page.getByText(/^\+ \d+ lines by the last edit$/)).toBeVisible();

  await page.getByRole('radiogroup', { name: 'Language of the code' }).getByText('Bicep').click();
  await expect(files.getByRole('button', { name: 'main.bicep', exact: true })).toBeVisible();
  await expect(code(page)).toContainText('Microsoft.ContainerService/managedClusters@');
  await page.getByRole('radiogroup', { name: 'Tier' }).getByText('Standard').click();
  await expect(code(page)).toContainText("'Standard'");
});

test('the Terraform bundle is downloaded as a zip of files with their right names', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await page.getByRole('tab', { name: 'Code' }).click();
  const zip = await download(page, () => page.getByRole('button', { name: 'Download zip' }).click());
  expect(zip.name).toBe('shop-prod-terraform.zip');
  const files = unzip(zip.bytes);
  expect([...files.keys()].toSorted()).toEqual([
    '.gitignore',
    'README.ja.md',
    'README.md',
    'access.tf',
    'aks.tf',
    'dns.tf',
    'firewall.tf',
    'gateway.tf',
    'main.tf',
    'monitoring.tf',
    'network.tf',
    'outputs.tf',
    'providers.tf',
    'rbac.tf',
    'services.tf',
    'terraform.tf',
    'terraform.tfvars',
    'tests/plan.tftest.hcl',
    'variables.tf',
  ]);
  expect(files.get('network.tf')).toContain('resource "azurerm_virtual_network"');
  expect([...files.values()].join('\n')).toContain('resource "azurerm_kubernetes_cluster"');
});

test('the Bicep bundle is downloaded from the export menu', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  const zip = await download(page, async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export Bicep (zip)' }).click();
  });
  expect(zip.name).toMatch(/-bicep\.zip$/);
  const files = unzip(zip.bytes);
  expect([...files.keys()].toSorted()).toEqual([
    'README.ja.md',
    'README.md',
    'bicepconfig.json',
    'main.bicep',
    'main.bicepparam',
    'modules/access.bicep',
    'modules/cluster.bicep',
    'modules/firewall.bicep',
    'modules/gateway.bicep',
    'modules/network.bicep',
    'modules/services.bicep',
    'modules/types.bicep',
    'modules/vaultRole.bicep',
  ]);
  expect(files.get('main.bicepparam')).toMatch(/^using '\.?\/?main\.bicep'/m);
  expect([...files.values()].join('\n')).toContain('Microsoft.Network/azureFirewalls@');
});

test('a hostile name stays text in the code', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await textField(page, 'Tags').fill('owner=${file("/etc/passwd")}');
  await textField(page, 'Tags').blur();
  const zip = await download(page, async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export Terraform (zip)' }).click();
  });
  const all = [...unzip(zip.bytes).values()].join('\n');
  expect(all).toContain('$${file(');
  expect(all).not.toMatch(/[^$]\$\{file\(/);
});
