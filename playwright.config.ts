import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.ts';

const port = Number(process.env['RINGWALL_E2E_PORT'] ?? 4179);
const origin = `http://127.0.0.1:${port}`;
const dist = process.env['RINGWALL_E2E_DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Machines that run everything at once are slow; a journey that hangs is not.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  outputDir: 'test-results',
  reporter: 'list',
  use: {
    baseURL: origin,
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    launchOptions: findBrowser(),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${dist} --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
  },
});
