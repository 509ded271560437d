import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const bin = join(modules, '@sparticuz/chromium/bin');

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` once, with its libraries and fonts, and answers which
 * file to start with which variables. The package's own unpacking takes a fixed name in the temp folder, leaves the libraries out anywhere
 * but on AWS Lambda, and without a fonts.conf every text is invisible.
 */
export function unpackChromium(): { executablePath: string; env: Record<string, string> } {
  const manifest: unknown = JSON.parse(
    readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = join(modules, '.cache', `chromium-${versionOf(manifest)}`);
  if (!existsSync(folder)) unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Into a folder of its own first: a run that is stopped halfway, or a second one beside it, leaves nothing half. */
function unpackTo(folder: string): void {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
  chmodSync(join(partial, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    const input = brotliDecompressSync(readFileSync(join(bin, archive)));
    execFileSync('tar', ['-xf', '-', '-C', partial], { input });
  }
  writeFileSync(
    join(partial, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

function versionOf(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}
