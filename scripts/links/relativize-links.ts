import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { Progress } from '../report/progress.ts';
import { relativeAddress } from './relative-address.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewriteHtml } from './rewrite-html.ts';

/**
 * Makes the addresses in a built site relative to the file they stand in, so that the folder works at the root of a host,
 * under any path and under any name. `siteUrl` is where it will be published, if that is known.
 */
export function relativizeLinks(site: string, progress: Progress, siteUrl?: string): void {
  const files = listFiles(site).filter((file) => file.endsWith('.html') || file.endsWith('.css'));
  progress.start('Making links relative', files.length);
  for (const file of files) {
    const path = join(site, file);
    const text = readFileSync(path, 'utf8');
    const rewrite = chooseRewrite(file, siteUrl);
    const rewritten = file.endsWith('.css') ? rewriteCss(text, rewrite) : rewriteHtml(text, rewrite);
    if (rewritten !== text) writeFileSync(path, rewritten);
    progress.tick();
  }
  progress.done();
}

function chooseRewrite(file: string, siteUrl: string | undefined): (address: string) => string {
  if (file !== '404.html') return (address) => relativeAddress(address, file);
  // A host serves 404.html at whatever address was missed, at any depth, so nothing in it can be relative. Its links start
  // at the root of the host, or at the path of the published site where that is known.
  const base = siteUrl === undefined ? '' : new URL(siteUrl).pathname.replace(/(?<!\/)\/+$/, '');
  return (address) => base + address;
}
