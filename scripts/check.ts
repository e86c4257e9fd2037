import { parseFlags, runCommand } from './command-line.ts';
import { codeSteps } from './testing/code-steps.ts';
import { runSteps } from './testing/run-steps.ts';

await runCommand(() => {
  parseFlags('Usage: npm run check', {});
  return runSteps(codeSteps);
});
