import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './findBrowser.ts';
import { palettePng } from './screenshots/palettePng.ts';
import { scenes, type Scene } from './screenshots/scenes.ts';

/** What a page that is read over a slow line may carry of each picture. */
const largest = 250_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/screenshots');
const images = join(root, 'docs/images');

/** One picture of a scene at the design size, with everything at rest. */
async function shoot(browser: Browser, origin: string, scene: Scene): Promise<void> {
  const { name, look, play } = scene;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    locale: look.language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript((state) => {
    localStorage.setItem('ringwall-view', JSON.stringify({ state, version: 0 }));
  }, look);
  await page.goto('/');
  await play(page);
  await atRest(page);
  const file = join(images, `${name}.png`);
  const png = palettePng(await page.screenshot());
  await context.close();
  if (png.length > largest) throw new Error(`${name} is larger than ${largest} bytes: ${png.length}`);
  writeFileSync(file, png);
  console.log(`${file} ${Math.round(png.length / 1000)} kB`);
}

async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

await build({ root, build: { outDir, emptyOutDir: true }, logLevel: 'warn' });
const server = await preview({ root, build: { outDir }, preview: { port: 4199 } });
const origin = server.resolvedUrls?.local[0];
if (origin === undefined) throw new Error('the preview server has no address');
const browser = await chromium.launch(findBrowser());
try {
  mkdirSync(images, { recursive: true });
  for (const scene of scenes) await shoot(browser, origin, scene);
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
