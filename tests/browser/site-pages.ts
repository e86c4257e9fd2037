import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { documentPath, sourcePath } from '../../src/paths.ts';

/** 404.html is served at any depth and can't be relative: below a path it has neither styles nor scripts. */
export const notFoundPage = './404.html';

/** The address of every page of the build, relative: the same tests hold at the root of a host and below it. */
export const pages: readonly string[] = listFiles(resolveFolders().out)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `./${file.replace(/index\.html$/, '')}`);

/** `/documents/` → `./documents/` */
export const relative = (path: string): string => `.${path}`;
export const reading = (id: string): string => relative(documentPath(id));
export const source = (id: string): string => relative(sourcePath(id));

/** Documents of the archive that ships. */
export const call = 'background-call-2021';
export const meeting = 'white-house-meeting-2021';

export const isAtRoot = (baseURL = ''): boolean => new URL(baseURL).pathname === '/';
