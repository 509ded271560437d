import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/**
 * What axe finds wrong on a page, a line each; empty is good. Only the part that a selector names is judged where one
 * is given. The page loads axe once: it is large, and a journey asks often.
 */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (selector) => {
    const results = await globalThis.axe.run(selector ?? document, { resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, within);
}

declare global {
  // What `axe.source` makes of itself in a page.
  var axe: typeof axeCore;
}
