import { defineConfig, devices } from '@playwright/test';
import { findHeadlessChromium } from './scripts/testing/find-chromium.ts';
import { launchOptionsOf } from './tests/browser/launch-options.ts';

const specs = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`);
/** What keeps more than a page: each of these tests begins in a browser of its own. */
const ofTheirOwn = specs('offline-*', 'portable');
/** Nearly all is tried below a path, where an address that starts at the root of the host leads nowhere. */
const path = { baseURL: process.env.SITE_AT_PATH ?? '' };

/**
 * A window is emptied between tests: its storage, routes, scripts and settings. A new one costs more than most pages. What is not emptied
 * is the network's state and what was permitted; tests of those have windows of their own, or permit only what none refuses.
 */
const inOneWindow = { reuseContext: true };

// The same built folder, at the root of a host and below it.
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
    launchOptions: launchOptionsOf(findHeadlessChromium()),
  },
  projects: [
    // One for both places: each project starts processes and browsers of its own.
    { name: 'pages', testIgnore: ofTheirOwn, use: { ...path, ...inOneWindow } },
    { name: 'kept, and from disk', testMatch: ofTheirOwn, use: path },
  ],
  webServer: {
    command: 'node_modules/.bin/node tests/browser/serve-at-both.ts',
    wait: { stdout: /at (?<site_at_root>http\S+) and (?<site_at_path>http\S+)/ },
  },
});
