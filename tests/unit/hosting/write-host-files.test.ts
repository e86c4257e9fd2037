import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { alwaysSent, kept, writeHostFiles } from '../../../scripts/hosting/write-host-files.ts';

const guide = readFileSync(join(root, 'docs/deploying.md'), 'utf8');
const snippet = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1] ?? '';

test.each([
  ['nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['caddyfile', (name: string, value: string) => `${name} "${value}"`],
  ['apache', (name: string, value: string) => `Header always set ${name} "${value}"`],
])('The guide’s configuration for %s sends every header', (language, line) => {
  for (const [name, value] of alwaysSent) expect(snippet(language)).toContain(line(name, value));
  // All other files are asked for each time, which these hosts do not say by themselves.
  for (const value of ['no-cache', ...kept.map(([, own]) => own)]) expect(snippet(language)).toContain(value);
});

test('The file for Netlify and Cloudflare Pages sends them too, and sets each header of a file once', () => {
  const site = mkdtempSync(join(tmpdir(), 'headers-'));
  writeHostFiles(site);
  expect(readFileSync(join(site, '_headers'), 'utf8')).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
      Cross-Origin-Opener-Policy: same-origin
    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    /fonts/*
      Cache-Control: public, max-age=86400
    "
  `);
  rmSync(site, { recursive: true });
});
