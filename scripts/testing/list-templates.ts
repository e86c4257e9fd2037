import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../list-files.ts';

/**
 * The pages of a built site by the template that made them, of each the shortest first. A list of people and a list of places are pages
 * of two types, and of one template; so are a list and what a filter leaves of it. They have the same style sheets.
 */
export function listTemplates(out: string): string[][] {
  const pages = listFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(out, file), 'utf8') }))
    .sort((a, b) => a.html.length - b.html.length);
  const alike = Map.groupBy(pages, ({ html }) => listSheets(html).join(' ')).values();
  return [...alike].map((some) => some.map(({ file }) => file));
}

/** The names of a page’s style sheets. A script may be there only for what one page holds. */
function listSheets(html: string): string[] {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  return links.map(([, address = '']) => basename(address)).sort();
}
