import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Budget } from './budget.ts';

const dist = new URL('../dist/', import.meta.url);
const assets = new URL('assets/', dist);

/** What the editor shows at once to somebody who comes back to a design, loaded beside what the page itself names. */
const shownAtOnce = ['Canvas', 'Palette', 'Inspector', 'FindingsPanel'];

function read(file: string): string {
  return readFileSync(new URL(file, assets), 'utf8');
}

/** A script with all that it imports before it runs, and the style sheets of the same names. */
function withImports(file: string, known: Set<string>): void {
  if (known.has(file)) return;
  known.add(file);
  for (const match of read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    withImports(match[1] ?? '', known);
  }
}

/** The files of the first view in `dist/assets`. */
function firstViewFiles(): ReadonlySet<string> {
  const html = readFileSync(fileURLToPath(new URL('index.html', dist)), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  if (named.length === 0) throw new Error('dist/index.html names no script: run "npm run build" first');
  const all = readdirSync(assets);
  const lazy = shownAtOnce.map((area) => {
    const script = all.find((file) => file.startsWith(`${area}-`) && file.endsWith('.js'));
    if (script === undefined) throw new Error(`dist/assets holds no script of ${area}`);
    return script;
  });
  const files = new Set<string>();
  for (const file of [...named, ...lazy].filter((each) => each.endsWith('.js'))) withImports(file, files);
  const names = new Set([...files].map((file) => basename(file).replace(/-[\w-]{8}\.js$/, '')));
  const styles = all.filter(
    (file) => file.endsWith('.css') && names.has(file.replace(/-[\w-]{8}\.css$/, '')),
  );
  return new Set([...files, ...named, ...styles]);
}

/** JavaScript and CSS that stand between the page's address and a design that can be edited, gzipped. */
export const firstViewSize: Budget = {
  name: 'JavaScript and CSS of the first view, editor and canvas included, gzip',
  unit: 'KiB',
  limit: 250,
  measure: () =>
    [...firstViewFiles()].reduce(
      (sum, file) => sum + gzipSync(readFileSync(new URL(file, assets)), { level: 9 }).length,
      0,
    ) / 1024,
};
