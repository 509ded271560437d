import { expect, type Page } from '@playwright/test';

export type TemplateName =
  'AKS default (exposed)' | 'Reference architecture' | 'Hub and spoke baseline' | 'Blank';

/** From the gallery into the editor, until the canvas and the verdicts are there. */
export async function openTemplate(page: Page, name: TemplateName): Promise<void> {
  await page.goto('/');
  const templates = page.getByRole('region', { name: 'Templates' });
  await templates
    .getByRole('button', { name: name === 'Blank' ? name : new RegExp(`^${escaped(name)}`) })
    .click();
  await expect(page.getByRole('tab', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();
  if (name !== 'Blank') await expect(page.getByRole('group', { name: /^AKS cluster, / })).toBeVisible();
}

function escaped(text: string): string {
  return text.replace(/[()]/g, String.raw`\$&`);
}
