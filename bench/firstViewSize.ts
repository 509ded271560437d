import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Budget } from './budget.ts';

const dist = new URL('../dist/', import.meta.url);

/** JavaScript and CSS that the built page names in its HTML, so that the first view waits for it, gzipped. */
export const firstViewSize: Budget = {
  name: 'JavaScript and CSS of the first view, gzip',
  unit: 'KiB',
  limit: 250,
  measure: () => {
    const html = readFileSync(fileURLToPath(new URL('index.html', dist)), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)].map(
      (match) => match[1] ?? '',
    );
    if (files.length === 0) throw new Error('dist/index.html names no script: run "npm run build" first');
    const sizes = files.map((file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
    return sizes.reduce((sum, size) => sum + size, 0) / 1024;
  },
};
