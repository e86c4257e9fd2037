import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { workFolder } from '../folders.ts';
import { installedTool, runProcess } from '../run-process.ts';
import { outcomeOf, type Outcome, type Step } from './run-steps.ts';

/** What can be said of the code without building the site. */
export const codeSteps: readonly Step[] = [
  { name: 'types', run: runAll(['astro', 'check', '--minimumSeverity', 'warning'], ['tsc', '--noEmit']) },
  { name: 'lint', run: runAll(['eslint', '.', '--max-warnings', '0']) },
  { name: 'format', run: runAll(['prettier', '--check', '--log-level', 'warn', '.']) },
  { name: 'unit tests', run: runUnitTests },
];

/** Runs installed tools one after the other, all of them. */
function runAll(...commands: [string, ...string[]][]): () => Promise<Outcome> {
  return async () => {
    let worst = 0;
    for (const [tool, ...args] of commands) worst = Math.max(worst, (await runProcess(installedTool(tool), args)).code);
    return outcomeOf(worst);
  };
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int() });

async function runUnitTests(): Promise<Outcome> {
  const file = reportFile('unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runProcess(installedTool('vitest'), args);
  const { data } = vitestReport.safeParse(readReport(file));
  if (!data) return outcomeOf(code || 1);
  // A file that could not be loaded has no failed test of its own.
  const failed = Math.max(data.numFailedTests, code === 0 ? 0 : 1);
  return { passed: data.numPassedTests, failed };
}

/** A fresh place for a tool's machine-readable report. */
export function reportFile(name: string): string {
  const folder = join(workFolder, 'reports');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

/** The report, or undefined where the tool wrote none. */
export function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
