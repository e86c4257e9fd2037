import { addressOf } from '../../scripts/tools/audit/page-types.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { listTemplates } from '../../scripts/testing/list-templates.ts';
import { documentPath, sourcePath } from '../../src/paths.ts';

const { out } = resolveFolders();
const addresses = (files: readonly string[]): string[] => files.map((file) => `./${addressOf(file)}`);
const templates = listTemplates(out).map(addresses);

/** The address of every page of the build, relative: the same tests hold at the root of a host and below it. */
export const pages: readonly string[] = templates.flat().sort();

/** Of the pages of each template the longest. */
export const longest: readonly string[] = templates.flatMap((alike) => alike.slice(-1));

/** Of the pages of each template the shortest. */
export const shortest: readonly string[] = templates.flatMap((alike) => alike.slice(0, 1));

/** Of the pages of each template the shortest and the longest: they differ in how much they hold. */
export const extremes: readonly string[] = [...new Set([...shortest, ...longest])];

/** `/documents/` → `./documents/` */
export const relative = (path: string): string => `.${path}`;
export const reading = (id: string): string => relative(documentPath(id));
export const source = (id: string): string => relative(sourcePath(id));

/** Documents of the archive that ships. */
export const call = 'background-call-2021';
export const meeting = 'white-house-meeting-2021';

export const isAtRoot = (baseURL = ''): boolean => new URL(baseURL).pathname === '/';

/** The pages of all documents. */
export const readingPages: readonly string[] = pages.filter((address) => /^\.\/documents\/[^/]+\/$/.test(address));
