import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { listFiles } from '../list-files.ts';
import { isRootAddress, relativeAddress } from './relative-address.ts';

/** Makes the addresses in the stylesheets of a folder relative to the file they stand in, as those of pages are. */
export function relativizeStyles(folder: string): void {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.css'))) {
    const path = join(folder, file);
    const css = readFileSync(path, 'utf8');
    const rewritten = rewriteCss(css, (address) => relativeAddress(address, file));
    if (rewritten !== css) writeFileSync(path, rewritten);
  }
}

/**
 * Rewrites each address from the root of the site by `rewrite`. Not those of `@import`: Astro bundles what is imported,
 * and the check for broken links finds one that is left.
 */
function rewriteCss(css: string, rewrite: (address: string) => string): string {
  // Most stylesheets name no address from the root: they stay as they are, to the byte.
  if (!/["'(]\s*\//.test(css)) return css;
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Url: (url) => ({ ...url, url: isRootAddress(url.url) ? rewrite(url.url) : url.url }) },
  });
  return Buffer.from(code).toString('utf8');
}
