import type { KnipConfig } from 'knip';
import { codeOfAstro } from './scripts/lint/code-of-astro.ts';

/** Files that nothing imports: a command, or what is run or bundled by its path. */
const entry = [
  'scripts/*.{ts,mjs}',
  // Threads and processes of their own.
  'scripts/bench/growth/ingest-texts.ts',
  'scripts/bench/search/build-index.ts',
  'scripts/build/ends-with-build.ts',
  // Scripts of the site that pages name by their address.
  'src/islands/pages-worker.ts',
  'src/islands/register-worker.ts',
  'src/worker/service-worker.ts',
];

export default {
  entry,
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '!tests/fixtures/**'],
  compilers: { astro: codeOfAstro },
  // `astro check` loads it.
  ignoreDependencies: ['@astrojs/check'],
  // Of Linux, for tests that fill a disk or part two processes.
  ignoreBinaries: ['mount', 'umount', 'unshare'],
} satisfies KnipConfig;
