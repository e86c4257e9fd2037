import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workFolder } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { nodeFlags } from '../node-flags.mjs';
import { installedTool } from '../run-process.ts';
import { runCounted } from './run-counted.ts';
import { outcomeOf, type Outcome, type Step } from './run-steps.ts';
import { runVitest } from './run-vitest.ts';

/** Of a run from nothing, the step that writes the content's records and their types; types and lint read these. */
const recordsStep: Step = {
  name: 'records and their types',
  run: runTools(['node', ...nodeFlags, 'scripts/normalize.ts'], ['astro', 'sync']),
};

const pagesConfig = 'scripts/testing/tsconfig.pages.json';
/** The types of pages and plain scripts. Those of TypeScript files are said with lint. */
const pageTypes = ['astro', 'check', '--noSync', '--minimumSeverity', 'warning', '--tsconfig', pagesConfig] as const;
/** What reads all files but pages tells the compiler's faults, too. */
const oxlint = ['oxlint', '--config', 'scripts/lint/oxlint.config.ts', '--ignore-path', '.prettierignore'] as const;
const lint: readonly Command[] = [
  [...oxlint, '--ignore-pattern', '**/*.astro'],
  ['eslint', 'src/**/*.astro', '--max-warnings', '0'],
];
/** Files, exports and packages that nothing needs, and packages that package.json does not name. */
const needs = ['knip', '--config', 'scripts/lint/knip.config.ts', '--no-progress', '--no-config-hints'] as const;
/** What only tests need. */
const untested = [
  ...['knip', '--config', 'scripts/lint/knip.untested.config.ts', '--no-progress', '--no-config-hints'],
  ...['--include', 'files,exports'],
] as const;
/** The product's packages are `dependencies`, and no others are. */
const productNeeds = [...needs, '--production', '--strict', '--dependencies'] as const;
/** Oxfmt writes as Prettier does, but for pages, which Prettier's plugin reads. */
const format: readonly Command[] = [
  ['oxfmt', '--config', 'scripts/lint/oxfmt.json', '--check'],
  ['prettier', '--check', '--log-level', 'warn', 'src/**/*.astro'],
];

/** What can be said of the code without looking at the site. `after` is what has to have written the records. */
export function codeSteps(after: string): [Step, ...Step[]] {
  return [
    { name: 'unit tests', run: (onLine) => runVitest('unit', onLine), after: [after] },
    { name: 'lint and types', run: runTools(...lint), after: [after] },
    { name: 'types of pages', run: runTools(pageTypes), after: [after] },
    { name: 'needless code', run: runTools(needs, untested, productNeeds) },
    { name: 'format', run: runTools(...format) },
  ];
}

const kept = (name: string): string => join(workFolder, 'cache', name);
const cache = (name: string): string[] => ['--cache', '--cache-location', kept(name)];

/**
 * The same while one works: what looks for needless code looks again only at what has changed, Astro's check only where something of `src`
 * has, and the tests that take seconds are left for `npm test`.
 */
export function quickSteps(): Step[] {
  const { name } = recordsStep;
  return [
    recordsStep,
    { name: 'unit tests', run: (onLine) => runVitest('unit', onLine, { QUICK_TESTS: '1' }) },
    { name: 'lint and types', run: runTools(...lint), after: [name] },
    { name: 'types of pages', run: runPageTypes, after: [name] },
    {
      name: 'needless code',
      run: runTools([...needs, ...cache('knip')], untested, [...productNeeds, ...cache('knip')]),
    },
    { name: 'format', run: runTools(...format) },
  ];
}

/** Pages are read by Astro's check alone: not again where they, and all that they import, are as they were. */
async function runPageTypes(onLine: (line: string) => void): Promise<Outcome> {
  const pages = hashOf(
    'tsconfig.json',
    pagesConfig,
    'package-lock.json',
    ...listFiles(join(root, 'src')).map((file) => `src/${file}`),
  );
  const file = kept('pages-checked');
  if (existsSync(file) && readFileSync(file, 'utf8') === pages) return outcomeOf({ code: 0 });
  const outcome = await runTools(pageTypes)(onLine);
  if (outcome.failed === 0) writeFileSync(file, pages);
  return outcome;
}

function hashOf(...files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

type Command = readonly [tool: string, ...args: string[]];

/** Runs installed tools one after the other, all of them. */
function runTools(...commands: Command[]): Step['run'] {
  return async (onLine) => {
    let [code, processor] = [0, 0];
    for (const [tool, ...args] of commands) {
      const run = await runCounted(installedTool(tool), args, { onLine });
      code = Math.max(code, run.code);
      processor += run.processor ?? 0;
    }
    return outcomeOf({ code, processor: processor || undefined });
  };
}
