import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** How many addresses a sitemap may have (sitemaps.org). */
const most = 50_000;

/**
 * Writes `sitemap.xml`, the absolute addresses of all pages that search engines are to list. Nothing is written where the site's
 * address is not known. The first 50,000 are listed: others are linked from them.
 */
export function writeSitemap(site: string, siteUrl: string | undefined): void {
  if (siteUrl === undefined) return;
  const root = siteUrl.replace(/\/*$/, '/');
  const entries = listFiles(site)
    .filter((file) => file.endsWith('index.html') && isListed(readFileSync(join(site, file), 'utf8')))
    .slice(0, most)
    .map(
      (file) =>
        `<url><loc>${new URL(file.replace(/index\.html$/, ''), root).href.replaceAll('&', '&amp;')}</loc></url>\n`,
    );
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  writeFileSync(join(site, 'sitemap.xml'), `${open}${entries.join('')}</urlset>\n`);
}

const isListed = (html: string): boolean => !/<meta name="robots" content="noindex"/.test(html);
