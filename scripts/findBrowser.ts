import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { unpackChromium } from './unpackChromium.ts';

/** A browser and the variables it needs beside the environment's; empty where Playwright's own is installed. */
interface FoundBrowser {
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
}

/** Playwright evaluates its configuration again in each worker: the answer is handed down in this variable. */
const memory = 'RINGWALL_BROWSER_LAUNCH';

const namesOnPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/**
 * Finds a Chromium for the browser tests and the screenshots: `CHROMIUM_PATH`, Playwright's own, one on the PATH,
 * the one that comes as an npm package (Linux x64), one that apt-get installs (as root). The answer goes into Playwright's `launch`.
 * Throws one message that says how to get a browser when there is none: browser tests are never left out silently.
 */
export function findBrowser(): LaunchOptions {
  const known = process.env[memory];
  if (known !== undefined) return withEnvironment(JSON.parse(known) as FoundBrowser);
  const found = fromVariable() ?? fromPlaywright() ?? fromPath() ?? fromPackage() ?? fromApt();
  if (found === undefined) {
    throw new Error(
      'No Chromium found. Do one of: "npx playwright install chromium", ' +
        '"apt-get install chromium-headless-shell", or set CHROMIUM_PATH to the file of a Chromium.',
    );
  }
  process.env[memory] = JSON.stringify(found);
  return withEnvironment(found);
}

function withEnvironment({ env, ...found }: FoundBrowser): LaunchOptions {
  return env === undefined ? found : { ...found, env: { ...process.env, ...env } };
}

function fromVariable(): FoundBrowser | undefined {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined || executablePath === '') return undefined;
  if (!runs(executablePath)) throw new Error(`CHROMIUM_PATH names no browser that starts: ${executablePath}`);
  return { executablePath };
}

function fromPlaywright(): FoundBrowser | undefined {
  return existsSync(chromium.executablePath()) ? {} : undefined;
}

function fromPath(): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const executablePath = namesOnPath
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file) && runs(file));
  return executablePath === undefined ? undefined : { executablePath };
}

function fromPackage(): FoundBrowser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { executablePath, env } = unpackChromium();
  return runs(executablePath, env) ? { executablePath, env } : undefined;
}

function fromApt(): FoundBrowser | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'inherit',
    });
  } catch {
    return undefined;
  }
  return fromPath();
}

function runs(file: string, env?: Record<string, string>): boolean {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000, env: { ...process.env, ...env } });
    return true;
  } catch {
    return false;
  }
}
