import { defineConfig, devices } from '@playwright/test';
import { resolveFolders } from './scripts/folders.ts';
import { findChromium } from './scripts/testing/find-chromium.ts';

const executablePath = findChromium();
const serve = (base: string) =>
  `node_modules/.bin/node scripts/serve.ts --port 0 --out "${resolveFolders().out}" --base ${base}`;

const specs = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`);
/** What islands and links do: below a path, where an address that starts at the root of the host leads nowhere. */
const onlyAtPath = specs(
  'authorities',
  'dossiers',
  'figures-and-comparison',
  'passage-tools',
  'pictures',
  'quotes',
  'reading',
  'reading-guide',
  'search-dialog',
  'search-failures',
  'search-filters',
  'settings',
  'timeline',
  'ways',
);
/** What has a place of its own, or looks at the same files. */
const onlyAtRoot = specs('copied-phrases', 'hosts', 'keyboard', 'portable');

// The same built folder, at the root of a host and below it. Each server says on which port it is.
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Limits are there to end what hangs, not to measure: machines are busy.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // Each test would keep the whole archive first; those of the copy itself allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Root, as in a container, has no sandbox; and no request of the browser's own may be counted as the site's.
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'at the root', testIgnore: onlyAtPath, use: { baseURL: process.env.SITE_AT_ROOT ?? '' } },
    { name: 'at a sub-path', testIgnore: onlyAtRoot, use: { baseURL: process.env.SITE_AT_PATH ?? '' } },
  ],
  webServer: [
    { command: serve('/'), wait: { stdout: /at (?<site_at_root>http\S+)/ } },
    { command: serve('/some/path/'), wait: { stdout: /at (?<site_at_path>http\S+)/ } },
  ],
});
