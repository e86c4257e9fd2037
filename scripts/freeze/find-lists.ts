import { dirname } from 'node:path/posix';
import { listFiles } from '../list-files.ts';

/** The lists of statements that a built site has, but for the list of all: `quotes/speaker/jane-doe/`, and its further pages. */
export const findLists = (site: string): string[] =>
  listFiles(site)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^quotes\/(?!page\/)[^/]+\/[^/]+\/(?:page\/\d+\/)?index\.html$/.test(file))
    .map((file) => `${dirname(file)}/`);
