import { addressOf, listPageTypes } from '../../scripts/audit/page-types.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { documentPath, sourcePath } from '../../src/paths.ts';

/** 404.html is served at any depth and can't be relative: below a path it has neither styles nor scripts. */
export const notFoundPage = './404.html';

const types = listPageTypes(resolveFolders().out);
const addresses = (files: readonly string[]): string[] => files.map((file) => `./${addressOf(file)}`);

/** The address of every page of the build, relative: the same tests hold at the root of a host and below it. */
export const pages: readonly string[] = addresses(types.flatMap(({ files }) => files)).sort();

/** Of the pages of each type the longest. */
export const longest: readonly string[] = types.flatMap(({ files }) => addresses(files.slice(-1)));

/** Of the pages of each type the shortest. */
export const shortest: readonly string[] = types.flatMap(({ files }) => addresses(files.slice(0, 1)));

/** Of the pages of each type the shortest and the longest: they differ in how much they hold. */
export const extremes: readonly string[] = types.flatMap(({ files }) => [
  ...new Set(addresses([...files.slice(0, 1), ...files.slice(-1)])),
]);

/** `/documents/` → `./documents/` */
export const relative = (path: string): string => `.${path}`;
export const reading = (id: string): string => relative(documentPath(id));
export const source = (id: string): string => relative(sourcePath(id));

/** Documents of the archive that ships. */
export const call = 'background-call-2021';
export const meeting = 'white-house-meeting-2021';

export const isAtRoot = (baseURL = ''): boolean => new URL(baseURL).pathname === '/';
