import { z } from 'zod';
import { installedTool, runProcess } from '../run-process.ts';
import { readReport, reportFile } from './reports.ts';
import { outcomeOf, type Outcome, type Step } from './run-steps.ts';

const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/** Runs the tests of one project of vitest.config.ts. */
export async function runVitest(
  project: string,
  onLine: Parameters<Step['run']>[0],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const file = reportFile(`vitest-${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runProcess(installedTool('vitest'), args, { env, onLine });
  const { data } = report.safeParse(readReport(file));
  if (!data) return outcomeOf(code || 1);
  // A file that could not be loaded has no failed test of its own.
  return { passed: data.numPassedTests, failed: Math.max(data.numFailedTests, code === 0 ? 0 : 1) };
}
