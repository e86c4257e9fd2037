import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import ownRules, { ownOverrides } from './scripts/lint/own-rules.ts';

/** Pages and components, which Oxlint does not parse: it reads all other files (`scripts/lint/oxlint.config.ts`). */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.work/', 'content/', 'tests/fixtures/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    // Rules that need types misfire in Astro files; `astro check` covers them.
    extends: [tseslint.configs.strict, astro.configs.recommended],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { plugins: { record: ownRules } },
  ...ownOverrides,
);
