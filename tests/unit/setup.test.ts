import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/astro': { version: '7.3.5' },
  'node_modules/@pagefind/windows-x64': { version: '1.6.0', optional: true },
};

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  mkdirSync(join(checkout, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(checkout, 'node_modules/.bin/node'), '');
  writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ packages: wanted }));
});
afterEach(() => {
  rmSync(checkout, { recursive: true });
});
const install = (packages: Record<string, { version: string }>) => {
  writeFileSync(join(checkout, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
};

test('a checkout is ready where all that the lock lists is installed, but for builds for other machines', () => {
  install({ 'node_modules/astro': { version: '7.3.5' } });
  expect(isInstalled(checkout)).toBe(true);
});

test('it is not where npm did not finish', () => {
  expect(isInstalled(checkout)).toBe(false);
});

test('it is not where a package is missing or has another version', () => {
  install({});
  expect(isInstalled(checkout)).toBe(false);
  install({ 'node_modules/astro': { version: '7.3.4' } });
  expect(isInstalled(checkout)).toBe(false);
});

test("it is not where the project's own Node is missing", () => {
  install({ 'node_modules/astro': { version: '7.3.5' } });
  rmSync(join(checkout, 'node_modules/.bin/node'));
  expect(isInstalled(checkout)).toBe(false);
});
