import { installedTool, runProcess } from '../run-process.ts';
import { findChromium } from './find-chromium.ts';
import { installPackage, isDebianRoot } from './install-package.ts';

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
  const installed = isDebianRoot() ? await installPackage('chromium') : await installPlaywrights();
  const path = installed ? findChromium() : undefined;
  if (path === undefined) {
    console.error(
      'Chromium could not be installed. Install it (Debian: sudo apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or name one in CHROME_PATH.',
    );
  }
  return path;
}

async function installPlaywrights(): Promise<boolean> {
  return (await runProcess(installedTool('playwright'), ['install', 'chromium'])).code === 0;
}
