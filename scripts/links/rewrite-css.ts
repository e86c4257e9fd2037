import { transform } from 'lightningcss';
import { isRootAddress } from './relative-address.ts';

/**
 * Rewrites each address from the root of the site by `rewrite`. Not those of `@import`: Astro bundles what is imported,
 * and the check for broken links finds one that is left.
 */
export function rewriteCss(css: string, rewrite: (address: string) => string): string {
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
