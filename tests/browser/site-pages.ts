import { statSync } from 'node:fs';
import { join } from 'node:path';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { documentPath, sourcePath } from '../../src/paths.ts';

/** 404.html is served at any depth and can't be relative: below a path it has neither styles nor scripts. */
export const notFoundPage = './404.html';

/** The address of every page of the build, relative: the same tests hold at the root of a host and below it. */
export const pages: readonly string[] = listFiles(resolveFolders().out)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `./${file.replace(/index\.html$/, '')}`);

const folderOf = (address: string): string => /^\.\/([^/]*)/.exec(address)?.[1] ?? '';
const depthOf = (address: string): number => address.split('/').length;

/**
 * Of the pages of one kind (one folder, one depth) the shortest and the longest, but every document: pages of one kind differ in
 * how much they hold.
 */
export const extremes: readonly string[] = [
  ...Map.groupBy(pages, (address) => `${folderOf(address)} ${String(depthOf(address))}`).values(),
].flatMap((alike) => {
  if (folderOf(alike[0] ?? '') === 'documents') return alike;
  const bySize = alike.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
});

function sizeOf(address: string): number {
  return statSync(join(resolveFolders().out, address.replace(/\/$/, '/index.html'))).size;
}

/** `/documents/` → `./documents/` */
export const relative = (path: string): string => `.${path}`;
export const reading = (id: string): string => relative(documentPath(id));
export const source = (id: string): string => relative(sourcePath(id));

/** Documents of the archive that ships. */
export const call = 'background-call-2021';
export const meeting = 'white-house-meeting-2021';

export const isAtRoot = (baseURL = ''): boolean => new URL(baseURL).pathname === '/';
