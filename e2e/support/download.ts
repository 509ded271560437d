import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export interface DownloadedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Does what starts a download, and reads the file that the browser stored. */
export async function download(page: Page, start: () => Promise<void>): Promise<DownloadedFile> {
  const waiting = page.waitForEvent('download');
  await start();
  const done = await waiting;
  const path = await done.path();
  return { name: done.suggestedFilename(), path, bytes: await readFile(path) };
}
