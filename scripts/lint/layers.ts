import type { Layer } from './layer.ts';
import { layersOf, storey } from './subjects.ts';

/**
 * The stages of ingest in the order in which data flows, as the README has them, with the packages that each needs: all but those that
 * read the content folder touch no disk. A stage may import those before it.
 */
export const ingestStages: readonly { folder: string; packages?: readonly string[] }[] = [
  { folder: 'text' },
  // Words of languages: data for the rules of later stages.
  { folder: 'languages' },
  { folder: 'yaml', packages: ['yaml', 'zod'] },
  { folder: 'source', packages: ['gray-matter', 'node:fs', 'smol-toml', 'yaml'] },
  { folder: 'content', packages: ['edtf', 'htmlparser2', 'node:*', 'yaml', 'zod'] },
  { folder: 'broken' },
  { folder: 'decisions' },
  {
    folder: 'segment',
    packages: [
      'decode-named-character-reference',
      'entities',
      'htmlparser2',
      'mdast',
      'mdast-util-from-markdown',
      'micromark-*',
      'remark',
      'remark-gfm',
      'unified',
    ],
  },
  { folder: 'days' },
  { folder: 'classify' },
  // Files as they come: what is read of each, whatever its format. What parsers of others extract, they extract in a process of its own.
  {
    folder: 'formats',
    packages: [
      'decode-named-character-reference',
      'eld',
      'entities',
      'htmlparser2',
      'mammoth',
      'node:*',
      'parse5',
      'postal-mime',
      'unpdf',
    ],
  },
  { folder: 'transcript' },
  { folder: 'blocks', packages: ['node:crypto'] },
  { folder: 'metadata', packages: ['eld', 'node:module', 'node:url'] },
  { folder: 'mentions' },
  { folder: 'quotes', packages: ['decode-named-character-reference'] },
  { folder: 'dates' },
  { folder: 'figures' },
  { folder: 'addresses' },
  { folder: 'parallels' },
  { folder: 'checks' },
  { folder: 'dossiers', packages: ['mdast', 'node:path', 'remark', 'remark-gfm', 'remark-mdx', 'unified'] },
];

const stageName = (folder: string): string => `ingest/${folder}`;

const stageLayers: readonly Layer[] = ingestStages.map(({ folder, packages }, place) => ({
  name: stageName(folder),
  holds: [`scripts/ingest/${folder}/`],
  imports: [
    'kinds',
    'record',
    'phrases',
    'program',
    'problems',
    ...ingestStages.slice(0, place).map((before) => stageName(before.folder)),
  ],
  ...(packages && { packages }),
}));

/** What commands and the build are made of. */
const belowScripts = [
  'kinds',
  'record',
  'bags',
  'paths',
  'phrases',
  'worker',
  'program',
  'problems',
  ...stageLayers.map(({ name }) => name),
];

const belowParts = ['kinds', 'record', 'archive', 'bags', 'paths', 'phrases', 'words'] as const;

/** What draws or compares for one subject. */
const viewPackages: Readonly<Record<string, readonly string[]>> = { reading: ['diff'], timeline: ['d3-scale'] };

/** Who may import what. What is not listed is forbidden; docs/decisions/code-and-tests.md says why. */
export const layers: readonly Layer[] = [
  // What is decided by the kind of a block, how what can be cited is numbered, and how the words of a quotation are shown: for whoever meets
  // them, in the browser too.
  {
    name: 'kinds',
    holds: ['src/record/block-kinds.ts', 'src/record/passage-id.ts', 'src/record/quotation-text.ts'],
  },
  { name: 'record', holds: ['src/record/'], imports: ['kinds'], packages: ['zod'] },
  // The forms in which what is given out is packed and signed: the same where it is made and where a copy is checked.
  { name: 'bags', holds: ['src/bags/'], packages: ['node:crypto'] },
  // Tables as a database.
  { name: 'databases', holds: ['src/databases/'], packages: ['node:fs', 'node:os', 'node:path', 'node:sqlite'] },
  // What the interface says, and how it says dates and numbers: the one place to translate.
  { name: 'words', holds: ['src/words/'], importsTypes: ['kinds', 'record'] },
  {
    name: 'paths',
    holds: [
      'src/paths.ts',
      'src/text-fragment.ts',
      'src/record-formats.ts',
      'src/feed-formats.ts',
      'src/text-direction.ts',
      'src/comma-separated.ts',
    ],
    importsTypes: ['record'],
  },
  // By what things that pages have read are told from what they were: the program that renders pages asks for it, too.
  {
    name: 'prints',
    holds: ['src/archive/hash-value.ts', 'src/archive/printed-reads.ts', 'src/archive/shared-archive.ts'],
    importsTypes: ['archive', 'record'],
    packages: ['node:crypto'],
  },
  // Records from the disk, as pages get them.
  {
    name: 'reader',
    holds: ['src/archive/read-archive.ts', 'src/content.config.ts', 'src/folders.ts'],
    imports: ['record', 'archive', 'prints', 'bags'],
    packages: ['astro:content', 'astro', 'node:*'],
  },
  // All that pages may know. It decides what of a record is published: nothing else stands between records and pages.
  { name: 'archive', holds: ['src/archive/'], imports: ['kinds', 'record', 'prints'], importsTypes: ['bags'] },
  // What several subjects show: a document's row, a statement, a list; as data, from the archive.
  {
    name: 'parts',
    holds: ['src/parts/'],
    imports: [...belowParts, 'databases'],
    packages: ['fflate', 'node:crypto', 'node:zlib'],
  },
  // What one page shows, a folder a subject.
  ...storey('views', (subject) => ({
    // What stands around a page says what it is, in its title, its card and its list of parts: it knows the others' views.
    imports: [...belowParts, 'parts', ...(subject === 'frame' ? ['views/authorities', 'views/events'] : [])],
    packages: viewPackages[subject] ?? [],
  })),
  // How a record for reference managers names a passage: the same where records are made and where the reader names one.
  { name: 'remarks', holds: ['src/citations/place-in-record.ts'], importsTypes: ['paths'] },
  // How a citation names one.
  { name: 'cited-places', holds: ['src/citations/cited-place.ts'], imports: ['kinds', 'words'] },
  // Documents in the forms that others cite them in, and the files that the page on the data lists.
  {
    name: 'citations',
    holds: ['src/citations/'],
    imports: ['kinds', 'record', 'archive', 'paths', 'parts', 'views/data', 'words', 'remarks', 'cited-places'],
    importsTypes: ['phrases'],
    packages: ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl'],
  },
  // How words are compared and looked up: the same where the index is made and where it is asked.
  { name: 'phrases', holds: ['src/phrases/'], imports: ['kinds'], packages: ['fastest-levenshtein'] },
  // What keeps the archive on a reader's device: it runs beside the pages, and knows of them only their addresses.
  { name: 'worker', holds: ['src/worker/'], imports: ['paths'] },
  ...storey('islands', () => ({
    imports: ['kinds', 'phrases', 'words', 'paths', 'remarks', 'cited-places'],
    importsTypes: ['worker'],
  })),
  { name: 'styles', holds: ['src/styles/'] },
  ...storey('components', (subject) => ({
    imports: ['kinds', 'paths', 'styles', 'words', 'islands/parts', `islands/${subject}`],
    importsTypes: ['archive', 'parts', `views/${subject}`, 'views/frame', 'citations', 'record'],
    packages: ['astro'],
  })),
  {
    name: 'layouts',
    holds: ['src/layouts/'],
    imports: ['paths', 'styles', 'words', ...layersOf('islands'), ...layersOf('components')],
    importsTypes: ['parts', 'views/frame', 'record'],
    packages: ['astro'],
  },
  // A route puts together what subjects there are on its page.
  {
    name: 'pages',
    holds: ['src/pages/'],
    imports: [
      ...['reader', 'parts', 'citations', 'layouts', 'paths', 'styles', 'words'],
      ...['views', 'components', 'islands'].flatMap(layersOf),
    ],
    importsTypes: ['record'],
    packages: ['astro', 'astro:content'],
  },
  // Where the program itself lies, and how its commands are typed.
  { name: 'program', holds: ['scripts/program/'], packages: ['node:*'] },
  // Problems as data: what all scripts need, and stages of ingest.
  {
    name: 'problems',
    holds: ['scripts/report/'],
    imports: ['program'],
    packages: ['fastest-levenshtein', 'node:*'],
  },
  ...stageLayers,
  // What looks at the product and is no part of it: tools, and what `npm test` and `npm run check` do.
  {
    name: 'tools',
    holds: ['scripts/tools/', 'scripts/lint/', 'scripts/testing/', 'scripts/test.ts', 'scripts/check.ts'],
    imports: [...belowScripts, 'scripts'],
    packages: ['*'],
    never: ['astro:*'],
  },
  {
    name: 'scripts',
    holds: ['scripts/'],
    imports: [...belowScripts, 'prints'],
    importsTypes: ['archive'],
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
