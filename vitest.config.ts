import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take seconds each, which `npm run check` leaves for `npm test`. */
const long = [
  'cards/draw-cards',
  'citations/pandoc',
  'dev/follow-content',
  'expressions',
  'run-process',
  'tools/fuzz/open-trials',
  'tools/fuzz/run-fuzz',
  'ingest/blocks/partition',
  'ingest/dossiers/depth',
  'ingest/broken/left-out',
  'ingest/built-expressions',
  'ingest/formats/extract/hostile',
  'ingest/make-documents',
  'ingest/yaml/nesting',
  'ingest/hostile-texts',
  'ingest/segment/bound-markdown',
  'ingest/segment/nested-markdown',
  'parts/documents/document-files',
  'report/slow-watch',
  'search/phrase-index',
  'written/full-disk',
  'written/hash-file',
  'written/leave-folder',
  'written/take-lock',
].map((name) => `tests/unit/${name}.test.ts`);

/** What takes longest, the longest first: begun last, it would have the last minute, and one core, to itself. No two that begin together bundle the same engine. */
const longest = [
  'site/incremental',
  'site/identical-builds',
  'site/languages',
  'site/withheld',
  'site/broken-off',
  'site/agreement',
  'site/addresses',
  'site/publication',
  'site/hostile-sources',
  'site/large-archive',
  'site/sources-only',
  'site/phrases',
  'unit/ingest/make-documents',
  'unit/tools/fuzz/run-fuzz',
  'unit/written/full-disk',
  'unit/ingest/broken/left-out',
  'unit/ingest/hostile-texts',
  'unit/ingest/segment/nested-markdown',
  'unit/ingest/built-expressions',
  'unit/citations/pandoc',
  'unit/ingest/formats/extract/hostile',
  'unit/written/leave-folder',
  'unit/run-process',
  'unit/ingest/blocks/partition',
  'unit/ingest/yaml/nesting',
  'unit/search/phrase-index',
].map((name) => `/tests/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(name));
      return found === -1 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/** Milliseconds. A time limit is there to end what hangs, not to measure, and a busy machine takes long for anything: by themselves waits end after a second. */
const patience = 60_000;
const waits = { expect: { poll: { timeout: patience } } };

/**
 * Vitest tells Node that one develops, for which some packages have another build, which throws where theirs goes on: modules are to be those
 * that the product runs.
 */
const withoutDevelopment: Plugin = {
  name: 'without-development',
  configResolved({ ssr }) {
    const { conditions = [] } = ssr.resolve ?? {};
    conditions.splice(0, conditions.length, 'node');
  },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    teardownTimeout: patience,
    projects: [
      // Type tests (`*.test-d.ts`) are checked by `tsc`, with everything else.
      {
        plugins: [withoutDevelopment],
        test: {
          name: 'unit',
          ...waits,
          // Node loads the modules, as it does for the product, and keeps what it has compiled, also of what the build has loaded.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          setupFiles: ['tests/raw-texts.ts'],
          include: ['tests/unit/**/*.test.ts'],
          exclude: process.env.QUICK_TESTS === undefined ? [] : long,
          // To load the same modules for each of hundreds of files again took half the time. So a test leaves nothing behind.
          isolate: false,
          pool: 'threads',
          // By itself Vitest leaves a core idle, and these come last.
          maxWorkers: '100%',
          unstubGlobals: true,
          testTimeout: 2 * patience,
          hookTimeout: 2 * patience,
        },
      },
      {
        test: {
          name: 'site',
          ...waits,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/shipped-site.ts'],
          // Many of them build; a build computes nearly all the time.
          maxWorkers: 2,
          // Files that run in one process take the same checkout, and what it has compiled. It is a process for the sake of its umask.
          isolate: false,
          pool: 'forks',
          testTimeout: 10 * patience,
          hookTimeout: 10 * patience,
        },
      },
      {
        test: {
          name: 'engines',
          ...waits,
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/prepare-site.ts'],
          // Two browsers at a time; they wait for one another's pages more than they compute.
          maxWorkers: 2,
          testTimeout: 4 * patience,
          hookTimeout: 4 * patience,
        },
      },
    ],
  },
});
