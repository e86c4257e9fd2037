import { readFileSync, writeFileSync } from 'node:fs';
import { siteRoot } from '../../src/paths.ts';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** How many addresses a sitemap may have (sitemaps.org). */
const most = 50_000;

/**
 * Writes `sitemap.xml`, the absolute addresses of all pages that search engines are to list, and `robots.txt`, which says where that is:
 * they look for it at a host's root alone, and where the site stands below, its words are for whoever puts them there. Nothing is written
 * where the site's address is not known. The first 50,000 pages are listed: others are linked from them.
 * @param changed the day on which a page's words last changed, where that is known, by its path: `documents/call/`
 */
export function writeSitemap(
  site: string,
  siteUrl: string | undefined,
  changed: ReadonlyMap<string, string> = new Map(),
): void {
  if (siteUrl === undefined) return;
  const root = siteRoot(siteUrl);
  const entries = listFiles(site)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, address: new URL(file.replace(/index\.html$/, ''), root).href }))
    .filter(({ file, address }) => isListed(readFileSync(join(site, file), 'utf8'), address))
    .slice(0, most)
    .map(({ file, address }) => writeEntry(address, changed.get(file.replace(/index\.html$/, ''))));
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  writeFileSync(join(site, 'sitemap.xml'), `${open}${entries.join('')}</urlset>\n`);
  writeFileSync(join(site, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', root).href}\n`);
}

function writeEntry(address: string, day: string | undefined): string {
  const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  return `<url><loc>${address.replaceAll('&', '&amp;')}</loc>${changed}</url>\n`;
}

/** A page that names another one as the address of its content is not listed beside it. */
function isListed(html: string, address: string): boolean {
  if (/<meta name="robots" content="noindex"/.test(html)) return false;
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return canonical === undefined || canonical === address;
}
