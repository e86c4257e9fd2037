import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * A stylesheet that holds its fonts: to a page from disk each file is another site's, and some browsers give no fonts to
 * another site. `file` is its path below `site`.
 */
export function rewriteStyle(css: string, file: string, site: string): string {
  const withFonts = css.replace(/url\(\s*(["']?)([^\s"')]+\.woff2)\1\s*\)/g, (_, _quote: string, address: string) => {
    const font = readFileSync(posix.join(site, posix.dirname(file), address));
    return `url(data:font/woff2;base64,${font.toString('base64')})`;
  });
  // Nothing preloads them here, and "optional" gives up on a font that is not there at once.
  return withFonts.replace(/(?<=font-display:\s?)optional/g, 'block');
}
