import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { idsInOnePlace } from './scripts/lint/ids-in-one-place.ts';
import { importDirections } from './scripts/lint/import-directions.ts';
import { titlesInOnePlace } from './scripts/lint/titles-in-one-place.ts';
import { typeFaults } from './scripts/lint/type-faults.ts';
import { wordsInOnePlace } from './scripts/lint/words-in-one-place.ts';

/** All files together are one program, which takes a fifth less than to open one after the other, as editors and lint of a few files do. */
const types = process.env.LINT_AT_ONCE === undefined ? { projectService: true } : { project: './tsconfig.json' };

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.work/', 'content/', 'tests/fixtures/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { ...types, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a message reads as itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A fifth of the time, for what the compiler refuses: it allows no enums here, and each class that a value is declared to be of has
      // private members, which no other object has. Errors are asked for by `instanceof` alone.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    // Rules that need types misfire in Astro files; `astro check` covers them.
    extends: [astro.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    plugins: {
      record: {
        rules: {
          'import-directions': importDirections,
          'ids-in-one-place': idsInOnePlace,
          'titles-in-one-place': titlesInOnePlace,
          // For `npm test` alone, which turns it on.
          'type-faults': typeFaults,
          'words-in-one-place': wordsInOnePlace,
        },
      },
    },
    rules: {
      'record/import-directions': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Texts come from anywhere: an expression that takes more than linear time on one of them would hang the archive.
    files: ['scripts/**', 'src/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['src/**', 'scripts/**'],
    ignores: ['src/record/passage-id.ts'],
    rules: { 'record/ids-in-one-place': 'error' },
  },
  {
    files: ['pages', 'layouts', 'components', 'parts', 'views', 'islands'].flatMap((folder) => [
      `src/${folder}/**/*.ts`,
      `src/${folder}/**/*.astro`,
      `src/${folder}/**/*.astro/*.ts`,
    ]),
    rules: { 'record/words-in-one-place': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro', 'src/**/*.astro/*.ts'],
    // Where it is decided.
    ignores: ['src/archive/**', 'src/record/**'],
    rules: { 'record/titles-in-one-place': 'error' },
  },
);
