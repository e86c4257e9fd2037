import { join } from 'node:path';
import { z } from 'zod';
import { root, type Folders } from '../folders.ts';
import { installedTool, runProcess } from '../run-process.ts';
import { readReport, reportFile } from './reports.ts';
import { ensureChromium } from './install-chromium.ts';
import { findMissingEngines } from './find-missing-engines.ts';
import { findMissingHosts } from './find-missing-hosts.ts';
import { runVitest } from './run-vitest.ts';
import { outcomeOf, type Outcome, type Step } from './run-steps.ts';

/** What is said of the built site: one build, and everything that looks at it. */
export function siteSteps({ content, out }: Folders): Step[] {
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
  return [
    { name: 'build', run: runScript('build.ts', env) },
    { name: 'checks of the site', run: runScript('check-site.ts', env), needs: ['build'] },
    { name: 'tests of the site', run: () => runVitest('site', env), needs: ['build'] },
    { name: 'browser tests', run: () => runBrowserTests(env), needs: ['build'] },
    { name: 'other engines', run: () => runEngines(env), needs: ['build'] },
  ];
}

function runScript(name: string, env: NodeJS.ProcessEnv): () => Promise<Outcome> {
  return async () => outcomeOf((await runProcess(process.execPath, [join(root, 'scripts', name)], { env })).code);
}

/** The site in Firefox and WebKit, each where this machine has it. */
async function runEngines(env: NodeJS.ProcessEnv): Promise<Outcome> {
  const missing = findMissingEngines();
  const outcome = await runVitest('engines', env);
  return {
    ...outcome,
    ...(missing.length > 0 && {
      skipped: `the site was not tried in ${missing.join(' or ')}, which this machine does not have`,
    }),
  };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

async function runBrowserTests(env: NodeJS.ProcessEnv): Promise<Outcome> {
  const chromium = await ensureChromium();
  if (chromium === undefined) return outcomeOf(1);
  const missing = await findMissingHosts();
  const file = reportFile('browser.json');
  const { code } = await runProcess(installedTool('playwright'), ['test', '--reporter=dot,json'], {
    env: { ...env, CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const { data } = playwrightReport.safeParse(readReport(file));
  if (!data) return outcomeOf(code || 1);
  const { expected, flaky, unexpected } = data.stats;
  return {
    passed: expected + flaky,
    failed: Math.max(unexpected, code === 0 ? 0 : 1),
    ...(missing.length > 0 && {
      skipped: `the site was not served by ${missing.join(' or ')}, which this machine does not have`,
    }),
  };
}
