import { expect, type Page } from '@playwright/test';

export type State = 'Protected' | 'At risk' | 'Cannot tell';

/** Waits until the three lights say this. */
export async function expectLights(
  page: Page,
  controlPlane: State,
  inbound: State,
  outbound: State,
): Promise<void> {
  const lights = page.getByRole('region', { name: 'Protections' });
  const states = { 'Control plane': controlPlane, Inbound: inbound, Outbound: outbound };
  for (const [name, state] of Object.entries(states)) {
    await expect(lights.getByRole('button', { name })).toHaveAccessibleName(new RegExp(`^${name} ${state}`));
  }
}
