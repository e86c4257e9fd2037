import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { relativizeStyles } from '../../../scripts/links/relativize-styles.ts';

/** The text of a file of a site after its stylesheets are made relative. */
function relativized(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  relativizeStyles(folder);
  return readFileSync(join(folder, file), 'utf8');
}

test.each([
  ['@font-face{font-family:A;src:url(/fonts/a.woff2)format("woff2")}', 'url(../fonts/a.woff2)'],
  ['a{background:url("/x y.png")}', 'url("../x y.png")'],
  ['a{mask:var(--m,url( /q.svg ))}', 'url(../q.svg)'],
])('in %s the address becomes relative to where the stylesheet stands', (css, expected) => {
  expect(relativized('assets/site.css', css)).toContain(expected);
});

test.each(['a { color: red }', 'a { background: url(data:image/png;base64,AA==) }', 'a { background: url(x.png) }'])(
  '%s stays as it is',
  (css) => {
    expect(relativized('assets/site.css', css)).toBe(css);
  },
);

test('what is no stylesheet is not touched', () => {
  expect(relativized('feed.xml', '<a href="/x">url(/x.png)</a>')).toBe('<a href="/x">url(/x.png)</a>');
});
