import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take seconds each, which `npm run check` leaves for `npm test`. */
const long = [
  'dev/follow-content',
  'run-process',
  'tools/fuzz/open-trials',
  'tools/fuzz/run-fuzz',
  'ingest/blocks/partition',
  'ingest/dossiers/depth',
  'ingest/make-documents',
  'ingest/yaml/nesting',
  'ingest/hostile-texts',
  'ingest/segment/bound-markdown',
  'ingest/segment/nested-markdown',
  'report/slow-watch',
  'search/phrase-index',
  'written/full-disk',
  'written/take-lock',
].map((name) => `tests/unit/${name}.test.ts`);

/** What takes longest, the longest first: begun last, it would have the last minute, and one core, to itself. No two that begin together bundle the same engine. */
const longest = [
  ...['site/incremental', 'site/identical-builds', 'site/hostile-sources', 'site/agreement', 'site/withheld'],
  ...['site/engine', 'site/addresses', 'site/broken-off', 'site/languages', 'site/publication', 'site/phrases'],
  ...['unit/ingest/hostile-texts', 'unit/tools/fuzz/run-fuzz', 'unit/run-process', 'unit/ingest/blocks/partition'],
  ...['unit/ingest/make-documents', 'unit/ingest/yaml/nesting', 'unit/search/phrase-index'],
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

/** Some packages have another build for development, which throws where the one that the product loads goes on. */
const packagesAsShipped: Plugin = {
  name: 'packages-as-shipped',
  configResolved({ ssr }) {
    const conditions = ssr.resolve?.conditions;
    conditions?.splice(0, conditions.length, 'module', 'node');
  },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Type tests (`*.test-d.ts`) are checked by `tsc`, with everything else.
      // Property tests take long on a busy machine; a time limit is there to end what hangs, not to measure.
      {
        plugins: [packagesAsShipped],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: process.env.QUICK_TESTS === undefined ? [] : long,
          // To load the same modules for each of hundreds of files again took half the time. So a test leaves nothing behind.
          isolate: false,
          pool: 'threads',
          // By itself Vitest leaves a core idle, and these come last.
          maxWorkers: '100%',
          unstubGlobals: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/shipped-site.ts'],
          // Many of them build; a build computes nearly all the time.
          maxWorkers: 2,
          // Files that run in one process take the same checkout, and what it has compiled. It is a process for the sake of its umask.
          isolate: false,
          pool: 'forks',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/prepare-site.ts'],
          // Two browsers at a time; they wait for one another's pages more than they compute.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
