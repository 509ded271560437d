import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { watchPage } from './watchPage.ts';

interface JourneyFixtures {
  /** Opens a page of another context under the same watch as the first one. */
  readonly watched: (context: BrowserContext) => Promise<Page>;
}

/**
 * A test whose pages must keep silent: after every journey the console holds no complaint, the security policy was
 * not violated, and no other origin was asked.
 */
export const test = base.extend<JourneyFixtures>({
  page: async ({ page, baseURL }, run) => {
    const watch = await watchPage(page, baseURL ?? '');
    await run(page);
    base.expect(watch).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  },
  watched: async ({ baseURL }, run) => {
    const watches: Awaited<ReturnType<typeof watchPage>>[] = [];
    await run(async (context) => {
      const page = await context.newPage();
      watches.push(await watchPage(page, baseURL ?? ''));
      return page;
    });
    for (const watch of watches) {
      base.expect(watch).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
    }
  },
});
