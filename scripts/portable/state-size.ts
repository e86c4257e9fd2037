import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mark = 'data-portable-size';
const place = new RegExp(String.raw`(<([a-z]+)\b[^>]*\b${mark}\b[^>]*>)[^<]*(?=<\/\2>)`, 'g');

/** Writes the size of the portable copy where pages of the site offer it: it is known only after they were made. */
export function stateSize(site: string, pages: readonly string[], bytes: number): void {
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    // Few pages offer the copy, and the pattern looks at every tag.
    if (!html.includes(mark)) continue;
    const stated = html.replace(place, `$1${formatSize(bytes)}`);
    if (stated !== html) writeFileSync(join(site, page), stated);
  }
}

/** `840 kB`, `2.4 MB`: of a thousand, as browsers and disks say it. */
export function formatSize(bytes: number): string {
  if (bytes < 999_500) return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
