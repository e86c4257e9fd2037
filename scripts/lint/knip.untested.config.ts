import type { KnipConfig } from 'knip';
import config from './knip.config.ts';

/** What is for tests alone: rules that they apply to the whole tree, and the list of pages that they open. */
const forTests = [
  'scripts/lint/{find-circles,find-named-paths,read-code,read-imports}.ts',
  'scripts/testing/list-templates.ts',
];

/** The same without tests: what only they need is needless too, but for parts of a module that it uses itself. */
export default {
  ...config,
  entry: [...config.entry, ...forTests, '*.config.{ts,mjs}'],
  project: config.project.filter((path) => !path.includes('tests/')),
  ignoreExportsUsedInFile: true,
  vitest: false,
  playwright: false,
  eslint: false,
} satisfies KnipConfig;
