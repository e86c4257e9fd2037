import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mark = 'data-portable-size';
const place = new RegExp(String.raw`(<([a-z]+)\b[^>]*\b${mark}\b[^>]*>)[^<]*(?=<\/\2>)`, 'g');

/** Writes the size of the portable copy where pages of the site offer it: it is known only after they were made. */
export function stateSize(site: string, pages: readonly string[], size: string): void {
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    // Few pages offer the copy, and the pattern looks at every tag.
    if (!html.includes(mark)) continue;
    const stated = html.replace(place, `$1${size}`);
    if (stated !== html) writeFileSync(join(site, page), stated);
  }
}
