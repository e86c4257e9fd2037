import { parseFlags, runCommand } from './command-line.ts';
import { resolveFolders } from './folders.ts';
import { codeSteps } from './testing/code-steps.ts';
import { ensureChromium } from './testing/install-chromium.ts';
import { runSteps, stepsAtOnce } from './testing/run-steps.ts';
import { buildStep, siteSteps } from './testing/site-steps.ts';

await runCommand(async () => {
  parseFlags('Usage: npm test', {});
  const folders = resolveFolders();
  // What is missing on this machine is installed before anything is timed.
  const chromium = await ensureChromium();
  const build = buildStep(folders);
  const [browser, builds, ...others] = siteSteps(folders, chromium, build.name);
  const [units, ...code] = codeSteps(build.name);
  // What takes longest begins as soon as there is a site, and the last of them is what many short pieces share between all cores.
  return runSteps([build, browser, builds, ...code, ...others, units], stepsAtOnce);
});
