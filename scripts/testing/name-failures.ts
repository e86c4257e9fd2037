import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { root } from '../folders.ts';

export const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/** The failed tests of Vitest's report, a line each; and files that could not be loaded, which have no failed test of their own. */
export function nameVitestFailures({ testResults }: z.infer<typeof vitestReport>): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [nameFailure(name, '', message)] : [];
    return failed.map(({ fullName, failureMessages }) => nameFailure(name, fullName, failureMessages?.[0]));
  });
}

const spec = z.object({
  file: z.string(),
  title: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
});
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});

export const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  config: z.object({ rootDir: z.string() }),
  suites: z.array(suite),
});

/** The failed tests of Playwright's report, a line each. */
export function namePlaywrightFailures({ config, suites }: z.infer<typeof playwrightReport>): string[] {
  const failuresOf = ({ specs, suites = [] }: z.infer<typeof suite>): string[] => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName, results }) =>
          nameFailure(`${config.rootDir}/${file}`, `${title} (${projectName})`, results.at(-1)?.errors[0]?.message),
        ),
    ),
    ...suites.flatMap(failuresOf),
  ];
  return suites.flatMap(failuresOf);
}

function nameFailure(file: string, title: string, message = ''): string {
  const [error = ''] = stripVTControlCharacters(message).trim().split('\n');
  return [[relative(root, file), title].filter(Boolean).join(' > '), error].filter(Boolean).join(': ');
}
