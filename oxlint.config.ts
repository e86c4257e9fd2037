import { defineConfig } from 'oxlint';
import { ownOverrides } from './scripts/lint/own-rules.ts';
import { strictRules, untypedRules } from './scripts/lint/strict-rules.ts';

/** All files but pages and components, with the types that the compiler tells, and its faults. */
export default defineConfig({
  plugins: ['typescript'],
  jsPlugins: ['eslint-plugin-regexp', './scripts/lint/own-rules.ts'],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true, maxWarnings: 0, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [
    ...['dist/', '.astro/', '.work/', 'content/', 'tests/fixtures/', 'test-results/', 'playwright-report/'],
    '**/*.astro',
  ],
  rules: strictRules,
  overrides: [
    {
      // Texts come from anywhere: an expression that takes more than linear time on one of them would hang the archive.
      files: ['scripts/**', 'src/**'],
      rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
    },
    ...ownOverrides,
    // What a value is in these is not declared.
    { files: ['**/*.mjs', '**/*.js'], rules: untypedRules },
  ],
});
