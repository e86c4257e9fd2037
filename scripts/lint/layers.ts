/** A part of the code and what it may import. Paths are from the root of the project. */
export interface Layer {
  name: string;
  /** Folders (with a slash at the end) and files that belong to it. The first layer that fits a file is the file's. */
  holds: readonly string[];
  /** Names of other layers that it may import. Its own files always may. */
  imports?: readonly string[];
  /** Names of layers of which it may import types only. */
  importsTypes?: readonly string[];
  /** Packages that it may import; `*` stands for all but those named in `never`. */
  packages?: readonly string[];
  never?: readonly string[];
}

/** Who may import what. What is not listed is forbidden; docs/decisions.md says why. */
export const layers: readonly Layer[] = [
  { name: 'schema', holds: ['src/schema/'], packages: ['zod'] },
  // What the interface says, and how it says dates and numbers: the one place to translate.
  { name: 'words', holds: ['src/words/'], importsTypes: ['schema'] },
  { name: 'paths', holds: ['src/paths.ts', 'src/text-fragment.ts'], importsTypes: ['schema'] },
  // Records from the disk, as pages get them.
  {
    name: 'reader',
    holds: ['src/archive/read-archive.ts', 'src/content.config.ts', 'src/folders.ts'],
    imports: ['schema', 'archive'],
    packages: ['astro:content', 'astro', 'node:*'],
  },
  // All that pages may know. It decides what of a record is published: nothing else stands between records and pages.
  { name: 'archive', holds: ['src/archive/'], imports: ['schema'] },
  {
    name: 'model',
    holds: ['src/model/'],
    imports: ['schema', 'archive', 'paths', 'phrases', 'words'],
    packages: ['d3-scale', 'diff', 'edtf'],
  },
  // How a record for reference managers names a passage: the same where records are made and where the reader names one.
  { name: 'remarks', holds: ['src/citations/place-in-record.ts'] },
  // Documents in the forms that others cite them in.
  {
    name: 'citations',
    holds: ['src/citations/'],
    imports: ['schema', 'archive', 'paths', 'model', 'words', 'remarks'],
    packages: [
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-csl',
      '@citation-js/plugin-ris',
      'feed',
    ],
  },
  // How words are compared and looked up: the same where the index is made and where it is asked.
  { name: 'phrases', holds: ['src/phrases/'], packages: ['fastest-levenshtein'] },
  // What keeps the archive on a reader's device: it runs beside the pages, and knows of them only their addresses.
  { name: 'worker', holds: ['src/worker/'], imports: ['paths'] },
  {
    name: 'islands',
    holds: ['src/islands/'],
    imports: ['phrases', 'words', 'paths', 'remarks'],
    importsTypes: ['worker'],
  },
  { name: 'styles', holds: ['src/styles/'] },
  {
    name: 'components',
    holds: ['src/components/'],
    imports: ['paths', 'styles', 'islands', 'words'],
    importsTypes: ['archive', 'model', 'citations', 'schema'],
    packages: ['astro'],
  },
  {
    name: 'layouts',
    holds: ['src/layouts/'],
    imports: ['paths', 'styles', 'islands', 'components', 'words'],
    importsTypes: ['model', 'schema'],
    packages: ['astro'],
  },
  {
    name: 'pages',
    holds: ['src/pages/'],
    imports: ['reader', 'model', 'citations', 'layouts', 'components', 'paths', 'styles', 'islands', 'words'],
    importsTypes: ['schema'],
    packages: ['astro', 'astro:content'],
  },
  {
    name: 'scripts',
    holds: ['scripts/'],
    imports: ['schema', 'paths', 'phrases', 'worker'],
    packages: ['*'],
    never: ['astro:*'],
  },
  // Configuration and tests stand outside and look at everything.
  { name: 'outside', holds: [''], imports: ['*'], packages: ['*'] },
];

/** The layer of a file or of an imported path. */
export function findLayer(path: string): Layer | undefined {
  return layers.find(({ holds }) =>
    holds.some((place) => (place === '' || place.endsWith('/') ? path.startsWith(place) : path === place)),
  );
}
