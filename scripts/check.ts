import { parseFlags, runCommand } from './command-line.ts';
import { quickSteps } from './testing/code-steps.ts';
import { runSteps, stepsAtOnce } from './testing/run-steps.ts';

await runCommand(() => {
  parseFlags('Usage: npm run check', {});
  return runSteps(quickSteps(), stepsAtOnce);
});
