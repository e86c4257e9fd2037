import type { KnipConfig } from 'knip';
import { codeOfAstro } from './code-of-astro.ts';

/** The product's files that nothing imports: commands, and what is run, bundled or configured by its path. */
const product = [
  'scripts/{add,adopt,bag,build,cli,dev,freeze,normalize,review,serve,start,suggest,verify}.ts',
  'scripts/run.mjs',
  'astro.config.mjs',
  // What Astro's server loads.
  'scripts/dev/direct-pages.ts',
  // A process of its own, and what is loaded into it.
  'scripts/build/{ends-with-build,render/render-process}.ts',
  'scripts/{cards/cards,ingest/document,report/slow,search/phrases}-thread.ts',
  'scripts/ingest/formats/extract/{extract-process,watch-memory-thread}.ts',
  'scripts/written/remove-left.ts',
  // Scripts of the site that pages name by their address.
  'src/islands/search/pages-worker.ts',
  'src/islands/offline/register-worker.ts',
  'src/worker/service-worker.ts',
  // Bundled in place of the English ones, where an archive's interface speaks another language.
  'src/words/!(en)/**/*.ts',
];

/** Those of tools and tests, which need more packages. */
const tools = [
  'scripts/{check,check-site,test}.ts',
  'scripts/complete-lock.mjs',
  'scripts/tools/*.ts',
  // Read by their paths, as this file is.
  'scripts/lint/{knip.untested,oxlint}.config.ts',
  // Processes of their own.
  'tests/unit/ingest/formats/extract/processes/*.ts',
  'scripts/tools/bench/growth/ingest-texts.ts',
  'scripts/tools/bench/search/build-index.ts',
];

/** With `--production`, what the product needs alone: its packages are `dependencies`, all others `devDependencies`. */
export default {
  entry: [...product.map((path) => `${path}!`), ...tools],
  project: [
    'astro.config.mjs!',
    'src/**/*.{ts,astro}!',
    'scripts/**/*.{ts,mjs}!',
    'tests/**/*.ts',
    '!tests/fixtures/**',
    // It runs what the package has.
    '!scripts/tools/package/bin/**',
  ],
  // What configures the build belongs to the product.
  astro: { config: [], entry: ['src/pages/**/*.{astro,ts}!', 'src/content.config.ts!'] },
  compilers: { astro: codeOfAstro },
  // `astro check` loads the first, the next are programs, the tool that makes the typefaces reads files of the others; the last are optional,
  // which counts as not listed.
  ignoreDependencies: ['@astrojs/check', /^ox(?:fmt|lint)/, /^@fontsource-variable\//, 'mammoth', 'postal-mime'],
  // Of Linux, for tests that fill a disk, part two processes, or read with others' programs what is given out.
  ignoreBinaries: ['mount', 'umount', 'unshare', 'jing', 'minisign', 'sha256sum'],
} satisfies KnipConfig;
