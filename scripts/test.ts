import { parseFlags, runCommand } from './command-line.ts';
import { resolveFolders } from './folders.ts';
import { codeSteps } from './testing/code-steps.ts';
import { runSteps } from './testing/run-steps.ts';
import { siteSteps } from './testing/site-steps.ts';

await runCommand(() => {
  parseFlags('Usage: npm test', {});
  return runSteps([...codeSteps, ...siteSteps(resolveFolders())]);
});
