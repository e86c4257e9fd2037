import { join } from 'node:path';
import { root, type Folders } from '../folders.ts';
import { nodeFlags } from '../node-flags.mjs';
import { installedTool } from '../run-process.ts';
import { runCounted } from './run-counted.ts';
import { readReport, reportFile } from './reports.ts';
import { findMissingEngines } from './find-missing-engines.ts';
import { findMissingHosts } from './find-missing-hosts.ts';
import { namePlaywrightFailures, playwrightReport } from './name-failures.ts';
import { runVitest } from './run-vitest.ts';
import { outcomeOf, type Outcome, type Step } from './run-steps.ts';

/** The one build that all of them look at. It writes the records and their types too. */
export function buildStep(folders: Folders): Step {
  return { name: 'build', run: runScript('build.ts', environmentOf(folders)) };
}

/** What is said of the built site: everything that looks at it, what takes longest first. `build` is the name of the step that builds it. */
export function siteSteps(folders: Folders, chromium: string | undefined, build: string): [Step, Step, ...Step[]] {
  const env = environmentOf(folders);
  const needs = [build];
  return [
    { name: 'browser tests', run: (onLine) => runBrowserTests(chromium, env, onLine), needs },
    { name: 'tests of the site', run: (onLine) => runVitest('site', onLine, env), needs },
    { name: 'checks of the site', run: runScript('check-site.ts', env), needs },
    { name: 'other engines', run: (onLine) => runEngines(env, onLine), needs },
  ];
}

const environmentOf = ({ content, out }: Folders): NodeJS.ProcessEnv => ({
  ARCHIVE_CONTENT: content,
  ARCHIVE_OUT: out,
});

function runScript(name: string, env: NodeJS.ProcessEnv): Step['run'] {
  return async (onLine) =>
    outcomeOf(await runCounted(process.execPath, [...nodeFlags, join(root, 'scripts', name)], { env, onLine }));
}

type OnLine = Parameters<Step['run']>[0];

/** The site in Firefox and WebKit, each where this machine has it. */
async function runEngines(env: NodeJS.ProcessEnv, onLine: OnLine): Promise<Outcome> {
  const missing = findMissingEngines();
  const outcome = await runVitest('engines', onLine, env);
  return {
    ...outcome,
    ...(missing.length > 0 && {
      skipped: `the site was not tried in ${missing.join(' or ')}, which this machine does not have`,
    }),
  };
}

async function runBrowserTests(chromium: string | undefined, env: NodeJS.ProcessEnv, onLine: OnLine): Promise<Outcome> {
  if (chromium === undefined) return outcomeOf({ code: 1 });
  const missing = await findMissingHosts();
  const file = reportFile('browser.json');
  const { code, processor } = await runCounted(installedTool('playwright'), ['test', '--reporter=dot,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    onLine,
  });
  const { data } = playwrightReport.safeParse(readReport(file));
  if (!data) return outcomeOf({ code: code || 1, processor });
  const { expected, flaky, unexpected } = data.stats;
  return {
    passed: expected + flaky,
    failed: Math.max(unexpected, code === 0 ? 0 : 1),
    failures: namePlaywrightFailures(data),
    processor,
    ...(missing.length > 0 && {
      skipped: `the site was not served by ${missing.join(' or ')}, which this machine does not have`,
    }),
  };
}
