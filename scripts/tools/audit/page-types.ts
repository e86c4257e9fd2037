import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';

/** Pages made by the same template: they lie in one folder, equally deep. */
export interface PageType {
  /** For people and for file names: `people`, `people-one`, `documents-one-source`. */
  name: string;
  /** Files of the built folder, the shortest first. */
  files: readonly string[];
}

/** The types of pages of a built site, by address. A list and what it lists are two types. */
export function listPageTypes(out: string): PageType[] {
  const pages = listFiles(out).filter((file) => file.endsWith('.html'));
  const views = listViews(pages);
  const sizes = new Map(pages.map((file) => [file, statSync(join(out, file)).size]));
  const sizeOf = (file: string) => sizes.get(file) ?? 0;
  return [...Map.groupBy(pages, (file) => nameOf(file, views))].map(([name, files]) => ({
    name,
    files: files.toSorted((a, b) => sizeOf(a) - sizeOf(b)),
  }));
}

/** `people/x/index.html` → `people/x/` */
export const addressOf = (file: string): string => file.replace(/index\.html$/, '');

const foldersOf = (file: string): string[] => file.split('/').slice(0, -1);

/** Folders that stand below several others, as `source` does below each document: they name a view of those. */
function listViews(pages: readonly string[]): Set<string> {
  const deep = pages.map(foldersOf).filter(({ length }) => length > 2);
  const under = Map.groupBy(deep, (folders) => `${folders[0] ?? ''} ${folders.at(-1) ?? ''}`);
  return new Set([...under].filter(([, alike]) => alike.length > 1).map(([view]) => view));
}

function nameOf(file: string, views: ReadonlySet<string>): string {
  const folders = foldersOf(file);
  const [first, ...rest] = folders;
  if (first === undefined) return file === 'index.html' ? 'home' : file.replace(/\.html$/, '');
  const last = rest.at(-1) ?? '';
  return [
    first,
    ...rest.map(() => 'one').slice(views.has(`${first} ${last}`) ? 1 : 0),
    ...(views.has(`${first} ${last}`) ? [last] : []),
  ].join('-');
}
