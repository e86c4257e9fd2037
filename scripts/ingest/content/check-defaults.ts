import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { Content } from './content.ts';
import { isInFolder } from './is-in-folder.ts';

/** Every folder that an entry of `archive.yaml` holds for has sources. */
export function checkDefaults({
  archive,
  locateArchive,
  sources,
}: Pick<Content, 'archive' | 'locateArchive' | 'sources'>): Problem[] {
  const folders = new Set(sources.flatMap(({ file }) => foldersOf(file)));
  return archive.defaults.flatMap(({ folder }, index) =>
    folder === undefined || sources.some(({ file }) => isInFolder(file, folder))
      ? []
      : [
          {
            ...locateArchive(['defaults', index, 'folder']),
            kind: 'no-such-folder',
            what: `There is no source in a folder "${folder}"${didYouMean(folder, [...folders])}`,
            why: 'What is said of its documents would hold for none.',
            fix: 'Write the folder’s path below sources/, or leave "folder" out where it holds for all.',
          },
        ],
  );
}

/** `a/b/c.txt` → `a`, `a/b` */
const foldersOf = (file: string): string[] =>
  file.split('/').flatMap((_, i, steps) => (i === 0 ? [] : [steps.slice(0, i).join('/')]));
