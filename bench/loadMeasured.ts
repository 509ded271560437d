import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as measured from './measured.ts';

export type Measured = typeof measured;

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/bench');

let loaded: Promise<Measured> | undefined;

/** The code to measure, built once: run from its sources by a loader it takes twice as long. */
export function loadMeasured(): Promise<Measured> {
  loaded ??= bundleMeasured();
  return loaded;
}

async function bundleMeasured(): Promise<Measured> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'bench/measured.ts', outDir, emptyOutDir: true, minify: true, target: 'es2023' },
  });
  return import(pathToFileURL(join(outDir, 'measured.js')).href) as Promise<Measured>;
}
