import type { Page } from '@playwright/test';

/** What must stay empty on every page: complaints of the console, of the security policy, and foreign requests. */
export interface PageWatch {
  readonly consoleErrors: string[];
  readonly policyViolations: string[];
  readonly foreignRequests: string[];
}

/** Starts watching a page; call it before the page is opened. The lists fill as things happen. */
export async function watchPage(page: Page, origin: string): Promise<PageWatch> {
  const watch: PageWatch = { consoleErrors: [], policyViolations: [], foreignRequests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => watch.consoleErrors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const leavesThePage = url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin;
    if (leavesThePage) watch.foreignRequests.push(request.url());
  });
  await page.exposeFunction('reportPolicyViolation', (violation: string) => {
    watch.policyViolations.push(violation);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportPolicyViolation');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return watch;
}
