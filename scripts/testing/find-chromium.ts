import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const bundles = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The Chromium or Chrome of this machine: the one that CHROME_PATH names, an installed one, or Playwright's own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin'];
  const installed = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...installed, ...bundles, chromium.executablePath()].find((path) => existsSync(path));
}
