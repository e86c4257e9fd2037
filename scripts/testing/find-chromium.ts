import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const bundles = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The Chromium or Chrome of this machine: the one that CHROME_PATH names, an installed one, or Playwright's own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const paths = [...pathsOf(commands, foldersOf(env)), ...bundles, chromium.executablePath()];
  return paths.find((path) => existsSync(path));
}

/**
 * The same engine in the program that has no windows, where that is installed: it opens and draws a page at half the cost, so tests take
 * it. Elsewhere what `findChromium` finds.
 */
export function findHeadlessChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROME_PATH) return findChromium(env);
  // The program itself before the script that starts it: what ends the one ends the other late or never.
  const paths = pathsOf(['chromium-headless-shell', 'chrome-headless-shell'], ['/usr/lib/chromium', ...foldersOf(env)]);
  return paths.find((path) => existsSync(path)) ?? findChromium(env);
}

const foldersOf = (env: NodeJS.ProcessEnv): string[] => [...(env.PATH ?? '').split(delimiter), '/usr/bin'];
const pathsOf = (names: readonly string[], folders: readonly string[]): string[] =>
  names.flatMap((name) => folders.map((folder) => join(folder, name)));
