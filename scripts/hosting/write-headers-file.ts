import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alwaysSent, kept, type Header } from './headers.ts';

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Both let browsers ask each time where it says nothing, and
 * join the values of a header that two of its rules set: so no rule for all files sets `Cache-Control`.
 */
export function writeHeadersFile(site: string): void {
  const rules = [
    rule('/*', alwaysSent),
    ...kept.map(([folder, value]) => rule(`/${folder}/*`, [['Cache-Control', value]])),
  ];
  writeFileSync(join(site, '_headers'), rules.join(''));
}

const rule = (path: string, headers: readonly Header[]): string =>
  `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
