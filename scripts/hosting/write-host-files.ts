import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A header that a host is asked to send: name and value. */
type Header = readonly [name: string, value: string];

/** With every answer: what a page can't say of itself. The rest of its security policy stands in the page. */
export const alwaysSent: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** How long a file may be kept without asking again, by the folder it is in. Of all others browsers ask each time. */
export const kept: readonly (readonly [folder: string, value: string])[] = [
  // Their names change with what is in them.
  ['assets', 'public, max-age=31536000, immutable'],
  ['fonts', 'public, max-age=86400'],
];

/**
 * Writes `.nojekyll`, without which GitHub Pages would make pages of Markdown files when a branch is published, and leave out others; and
 * `_headers`, which Netlify and Cloudflare Pages read. Both let browsers ask each time where it says nothing, and join the values of a header
 * that two of its rules set: so no rule for all files sets `Cache-Control`.
 */
export function writeHostFiles(site: string): void {
  const rules = [
    rule('/*', alwaysSent),
    ...kept.map(([folder, value]) => rule(`/${folder}/*`, [['Cache-Control', value]])),
  ];
  writeFileSync(join(site, '_headers'), rules.join(''));
  writeFileSync(join(site, '.nojekyll'), '');
}

const rule = (path: string, headers: readonly Header[]): string =>
  `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
