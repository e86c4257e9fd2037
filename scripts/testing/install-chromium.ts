import { existsSync } from 'node:fs';
import { installedTool, runProcess } from '../run-process.ts';
import { findChromium } from './find-chromium.ts';

/**
 * Finds a Chromium for the browser tests, or installs one: Debian's package where we may, Playwright's own elsewhere.
 * @returns its path, or undefined after saying how to install one by hand.
 */
export async function ensureChromium(): Promise<string | undefined> {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.env.CHROME_PATH) {
    console.error(`CHROME_PATH names ${process.env.CHROME_PATH}, which is not there. Mend it or unset it.`);
    return undefined;
  }
  console.error('The browser tests need Chromium; installing it …');
  const installed = isDebianRoot() ? await installPackage() : await installPlaywrights();
  const path = installed ? findChromium() : undefined;
  if (path === undefined) {
    console.error(
      'Chromium could not be installed. Install it (Debian: sudo apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or name one in CHROME_PATH.',
    );
  }
  return path;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installPackage(): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runProcess('apt-get', ['update', '-qq'], { env });
  const installed = await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
  });
  return updated.code === 0 && installed.code === 0;
}

async function installPlaywrights(): Promise<boolean> {
  return (await runProcess(installedTool('playwright'), ['install', 'chromium'])).code === 0;
}
