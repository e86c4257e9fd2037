import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Type tests (`*.test-d.ts`) are checked by `tsc`, with everything else.
      // Property tests take long on a busy machine; a time limit is there to end what hangs, not to measure.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/shipped-site.ts'],
          // Many of them build, and one build runs in a checkout at a time: the others wait for it.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
