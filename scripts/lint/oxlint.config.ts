import { defineConfig } from 'oxlint';
import { anywhere, ownOverrides } from './own-rules.ts';
import { strictRules, untypedRules } from './strict-rules.ts';

/** All files but pages and components, with the types that the compiler tells, and its faults. What is no code is left out by the command. */
export default defineConfig({
  plugins: ['typescript'],
  jsPlugins: ['eslint-plugin-regexp', './own-rules.ts'],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true, maxWarnings: 0, reportUnusedDisableDirectives: 'error' },
  rules: strictRules,
  overrides: [
    {
      // Texts come from anywhere: an expression that takes more than linear time on one of them would hang the archive.
      files: ['scripts', 'src'].map(anywhere),
      rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
    },
    ...ownOverrides,
    // What a value is in these is not declared.
    { files: ['**/*.mjs', '**/*.js'], rules: untypedRules },
  ],
});
