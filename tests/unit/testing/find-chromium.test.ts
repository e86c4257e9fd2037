import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findChromium, findHeadlessChromium } from '../../../scripts/testing/find-chromium.ts';

function makeCommand(name: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bin-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return { folder, path };
}

test('CHROME_PATH wins, and is not replaced by another where it names nothing', () => {
  const { path } = makeCommand('my-chrome');
  expect(findChromium({ CHROME_PATH: path })).toBe(path);
  expect(findChromium({ CHROME_PATH: `${path}-missing` })).toBeUndefined();
});

test('Chromium and Chrome are found on the PATH', () => {
  const { folder, path } = makeCommand('chromium');
  expect(findChromium({ PATH: folder })).toBe(path);
});

test('The one without windows is taken where it is installed, unless CHROME_PATH names another', () => {
  const { folder, path } = makeCommand('chrome-headless-shell');
  writeFileSync(join(folder, 'chromium'), '');
  // The machine's own may come before it.
  expect(findHeadlessChromium({ PATH: folder })).toMatch(/-headless-shell$/);
  expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium'));
  expect(findHeadlessChromium({ PATH: folder, CHROME_PATH: join(folder, 'chromium') })).toBe(join(folder, 'chromium'));
  expect(findHeadlessChromium({ CHROME_PATH: `${path}-missing` })).toBeUndefined();
});
