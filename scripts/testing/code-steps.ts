import { join } from 'node:path';
import { workFolder } from '../folders.ts';
import { installedTool, runProcess } from '../run-process.ts';
import { outcomeOf, type Step } from './run-steps.ts';
import { runVitest } from './run-vitest.ts';

/** Of a run from nothing, the step that writes the content's records and their types; types and lint read these. */
const recordsStep: Step = {
  name: 'records and their types',
  run: runTools(['node', 'scripts/normalize.ts'], ['astro', 'sync']),
};

/** Astro's check reads every TypeScript file that `tsc` would, and the pages. */
const types = ['astro', 'check', '--noSync', '--minimumSeverity', 'warning'] as const;
const lint = ['eslint', '.', '--max-warnings', '0'] as const;
/** Files, exports and packages that nothing needs, and packages that package.json does not name. */
const needs = ['knip', '--no-progress', '--no-config-hints'] as const;
/** The product's packages are `dependencies`, and no others are. */
const productNeeds = [...needs, '--production', '--strict', '--dependencies'] as const;
const format = ['prettier', '--check', '--log-level', 'warn', '.'] as const;

/** What can be said of the code without looking at the site. `after` is what has to have written the records. */
export function codeSteps(after: string): Step[] {
  return [
    { name: 'types', run: runTools(types), after: [after] },
    { name: 'lint', run: runTools(lint), after: [after] },
    { name: 'unit tests', run: (onLine) => runVitest('unit', onLine) },
    { name: 'needless code', run: runTools(needs, productNeeds) },
    { name: 'format', run: runTools(format) },
  ];
}

const cache = (name: string): string[] => ['--cache', '--cache-location', join(workFolder, 'cache', name)];
const byContent = ['--cache-strategy', 'content'];

/**
 * The same while one works: lint and format look again only at files that have changed, and the tests that take seconds are left for
 * `npm test`. What lint says of a file by the types of another may come later, too.
 */
export function quickSteps(): Step[] {
  const { name } = recordsStep;
  return [
    recordsStep,
    { name: 'unit tests', run: (onLine) => runVitest('unit', onLine, { QUICK_TESTS: '1' }) },
    { name: 'types', run: runTools(types), after: [name] },
    { name: 'lint', run: runTools([...lint, ...cache('eslint'), ...byContent]), after: [name] },
    { name: 'needless code', run: runTools(needs, productNeeds) },
    { name: 'format', run: runTools([...format, ...cache('prettier'), ...byContent]) },
  ];
}

type Command = readonly [tool: string, ...args: string[]];

/** Runs installed tools one after the other, all of them. */
function runTools(...commands: Command[]): Step['run'] {
  return async (onLine) => {
    let worst = 0;
    for (const [tool, ...args] of commands)
      worst = Math.max(worst, (await runProcess(installedTool(tool), args, { onLine })).code);
    return outcomeOf(worst);
  };
}
