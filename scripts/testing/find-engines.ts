import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The other two engines, beside Chromium's, and the packages that Debian has them in. */
export const otherEngines = {
  Firefox: { find: findFirefox, packages: ['firefox-esr'] },
  WebKit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
} as const;

/** The Firefox of this machine: the one that FIREFOX_PATH names, or an installed one. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return findCommand(['firefox-esr', 'firefox'], env);
}

/** What runs WebKitGTK without a screen. */
export interface WebKitPrograms {
  driver: string;
  /** The small browser that comes with the library, where the driver comes from. */
  browser: string;
  /** Runs a command with a screen of its own. */
  screen: string;
}

/** WebKitGTK of this machine; all of the three programs, or undefined. `libraries` are the folders that hold it. */
export function findWebKit(
  env: NodeJS.ProcessEnv = process.env,
  libraries: readonly string[] = listLibraries(),
): WebKitPrograms | undefined {
  const driver = findCommand(['WebKitWebDriver'], env);
  const screen = findCommand(['xvfb-run'], env);
  const browser = libraries.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1`, the newest first. */
function listLibraries(): string[] {
  const roots = ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')];
  return roots.flatMap((folder) =>
    foldersIn(folder)
      .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path))
      .reverse(),
  );
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => join(folder, name)).sort();
}

function findCommand(names: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
