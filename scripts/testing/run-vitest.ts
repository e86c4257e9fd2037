import { expressionsAtOnce } from '../node-flags.mjs';
import { installedTool } from '../run-process.ts';
import { runCounted } from './run-counted.ts';
import { nameVitestFailures, vitestReport } from './name-failures.ts';
import { readReport, reportFile } from './reports.ts';
import { outcomeOf, type Outcome, type Step } from './run-steps.ts';

/** Runs the tests of one project of vitest.config.ts. */
export async function runVitest(
  project: string,
  onLine: Parameters<Step['run']>[0],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const file = reportFile(`vitest-${project}.json`);
  const args = [
    expressionsAtOnce,
    installedTool('vitest'),
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, processor } = await runCounted(process.execPath, args, { env, onLine });
  const { data } = vitestReport.safeParse(readReport(file));
  if (!data) return outcomeOf({ code: code || 1, processor });
  const failures = nameVitestFailures(data);
  // What went wrong beside all tests, as when a process did not end, is only printed.
  return { passed: data.numPassedTests, failed: Math.max(failures.length, code === 0 ? 0 : 1), failures, processor };
}
