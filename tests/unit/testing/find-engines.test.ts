import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFirefox, findWebKit } from '../../../scripts/testing/find-engines.ts';

function makeFolder(...commands: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bin-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const command of commands) writeFileSync(join(folder, command), '');
  return folder;
}

test('FIREFOX_PATH wins, and is not replaced by another where it names nothing', () => {
  const folder = makeFolder('my-firefox', 'firefox');
  expect(findFirefox({ FIREFOX_PATH: join(folder, 'my-firefox'), PATH: folder })).toBe(join(folder, 'my-firefox'));
  expect(findFirefox({ FIREFOX_PATH: join(folder, 'missing'), PATH: folder })).toBeUndefined();
});

test('Firefox is found on the PATH', () => {
  const folder = makeFolder('firefox-esr');
  expect(findFirefox({ PATH: folder })).toBe(join(folder, 'firefox-esr'));
});

test('WebKit is there where its driver, its browser and a screen are', () => {
  const commands = makeFolder('WebKitWebDriver', 'xvfb-run');
  const library = makeFolder('MiniBrowser');
  expect(findWebKit({ PATH: commands }, [makeFolder(), library])).toEqual({
    driver: join(commands, 'WebKitWebDriver'),
    screen: join(commands, 'xvfb-run'),
    browser: join(library, 'MiniBrowser'),
  });
  expect(findWebKit({ PATH: commands }, [makeFolder()])).toBeUndefined();
});
