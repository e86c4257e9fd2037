import { installedTool, runProcess } from '../run-process.ts';
import { runVitest } from './run-vitest.ts';
import { outcomeOf, type Side, type Step } from './run-steps.ts';

/** What can be said of the code without building the site. */
export const codeSteps: readonly (Step | Side)[] = [
  // The content collections and their types, which the next three read.
  { name: 'records and their types', run: runAll(['node', 'scripts/normalize.ts'], ['astro', 'sync']) },
  [
    { name: 'types', run: runAll(['astro', 'check', '--noSync', '--minimumSeverity', 'warning'], ['tsc', '--noEmit']) },
    { name: 'lint', run: runAll(['eslint', '.', '--max-warnings', '0']) },
    { name: 'format', run: runAll(['prettier', '--check', '--log-level', 'warn', '.']) },
  ],
  { name: 'unit tests', run: () => runVitest('unit') },
];

/** Runs installed tools one after the other, all of them. */
function runAll(...commands: [string, ...string[]][]): Step['run'] {
  return async (onLine) => {
    let worst = 0;
    for (const [tool, ...args] of commands)
      worst = Math.max(worst, (await runProcess(installedTool(tool), args, { ...(onLine && { onLine }) })).code);
    return outcomeOf(worst);
  };
}
