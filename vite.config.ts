import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyForMeta, securityHeaders } from './scripts/securityHeaders.ts';

/** Only in the build: the dev server injects inline scripts and styles, which the policy rightly refuses. */
const contentSecurityPolicyMeta: Plugin = {
  name: 'content-security-policy-meta',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicyForMeta() },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative, so that the built folder works from any path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicyMeta],
  build: {
    target: 'es2023',
    // font-src allows no data: addresses.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: {
    format: 'es',
    // Core is pure: of its front door the worker takes what it asks, and no module that it asks nothing.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders() },
  test: {
    // Property tests try many cases; a busy machine is no reason to call them broken.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['src/app/**'],
        },
      },
      {
        extends: true,
        test: { name: 'app', environment: 'happy-dom', include: ['src/app/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
