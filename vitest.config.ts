import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Type tests (`*.test-d.ts`) are checked by `tsc`, with everything else.
  test: { include: ['tests/unit/**/*.test.ts'] },
});
