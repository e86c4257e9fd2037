import { idsInOnePlace } from './ids-in-one-place.ts';
import { importDirections } from './import-directions.ts';
import { titlesInOnePlace } from './titles-in-one-place.ts';
import { wordsInOnePlace } from './words-in-one-place.ts';

/** The rules of this project, as a plugin that Oxlint and ESLint take. */
export default {
  meta: { name: 'record' },
  rules: {
    'import-directions': importDirections,
    'ids-in-one-place': idsInOnePlace,
    'titles-in-one-place': titlesInOnePlace,
    'words-in-one-place': wordsInOnePlace,
  },
};

/** What is said for readers stands in words, not in the program. */
const forReaders = ['pages', 'layouts', 'components', 'parts', 'views', 'islands'];

/** What a folder holds, wherever the configuration stands that asks. */
export const anywhere = (folder: string): string => `**/${folder}/**`;

/** Files of these folders; ESLint calls a script in an Astro file a file below it, `X.astro/1_1.ts`. */
const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) => [`**/${folder}/**/*.ts`, `**/${folder}/**/*.astro`, `**/${folder}/**/*.astro/*.ts`]);

/** Where which of them hold, as overrides in either's configuration: a later one goes before an earlier one. */
export const ownOverrides: { files: string[]; rules: Record<string, 'error' | 'off'> }[] = [
  { files: ['**/*'], rules: { 'record/import-directions': 'error' } },
  { files: ['src', 'scripts'].map(anywhere), rules: { 'record/ids-in-one-place': 'error' } },
  { files: filesIn('src'), rules: { 'record/titles-in-one-place': 'error' } },
  {
    files: filesIn(...forReaders.map((folder) => `src/${folder}`)),
    rules: { 'record/words-in-one-place': 'error' },
  },
  // Where it is decided.
  { files: ['**/src/record/passage-id.ts'], rules: { 'record/ids-in-one-place': 'off' } },
  { files: ['src/archive', 'src/record'].map(anywhere), rules: { 'record/titles-in-one-place': 'off' } },
];
