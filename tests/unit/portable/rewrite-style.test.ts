import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rewriteStyle } from '../../../scripts/portable/rewrite-style.ts';

const site = mkdtempSync(join(tmpdir(), 'style-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('Fonts are put into the stylesheet, and waited for; other addresses stay', () => {
  mkdirSync(join(site, 'fonts'));
  writeFileSync(join(site, 'fonts/a.woff2'), 'letters');
  const css = (src: string, display: string) =>
    `@font-face{font-family:A;src:${src} format("woff2");font-display:${display}}a{background:url(../icon.svg)}`;
  const held = 'url(data:font/woff2;base64,bGV0dGVycw==)';
  for (const src of ['url(../fonts/a.woff2)', "url('../fonts/a.woff2')", 'url("../fonts/a.woff2")']) {
    expect(rewriteStyle(css(src, 'optional'), 'assets/base.css', site)).toBe(css(held, 'block'));
  }
});
