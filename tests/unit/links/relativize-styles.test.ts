import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { relativizeStyles } from '../../../scripts/links/relativize-styles.ts';

test('stylesheets name files relative to where they stand, and nothing else is touched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  write('assets/site.css', '@font-face{font-family:A;src:url(/fonts/a.woff2)}');
  write('feed.xml', '<a href="/x">');
  relativizeStyles(folder);
  expect(read('assets/site.css')).toContain('url(../fonts/a.woff2)');
  expect(read('feed.xml')).toBe('<a href="/x">');
});
