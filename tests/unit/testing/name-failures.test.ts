import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { nameVitestFailures, namePlaywrightFailures } from '../../../scripts/testing/name-failures.ts';

test('a failed test of Vitest is named with its file and the first line of its error, and so is a file that could not be loaded', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: join(root, 'tests/site/words.test.ts'),
        status: 'failed',
        assertionResults: [
          { fullName: 'Words are kept', status: 'passed', failureMessages: [] },
          {
            fullName: 'Words are shown',
            status: 'failed',
            failureMessages: ['\u001B[31mError: none\u001B[39m\n  at …'],
          },
        ],
      },
      {
        name: join(root, 'tests/site/other.test.ts'),
        status: 'failed',
        message: 'No such file\nat',
        assertionResults: [],
      },
      { name: join(root, 'tests/site/good.test.ts'), status: 'passed', message: '', assertionResults: [] },
    ],
  };
  expect(nameVitestFailures(report)).toEqual([
    'tests/site/words.test.ts > Words are shown: Error: none',
    'tests/site/other.test.ts: No such file',
  ]);
});

test('a failed test of Playwright is named with its file, its project and the first line of its error, in suites of suites too', () => {
  const spec = (title: string, status: string, errors: { message?: string }[]) => ({
    ...{ file: 'search.spec.ts', title },
    tests: [{ projectName: 'at the root', status, results: [{ errors }] }],
  });
  const report = {
    ...{ stats: { expected: 1, unexpected: 2, flaky: 0 }, config: { rootDir: join(root, 'tests/browser') } },
    suites: [
      {
        specs: [
          spec('Search finds', 'expected', []),
          spec('Search hides', 'unexpected', [{ message: 'Error: no\nmore' }]),
        ],
        suites: [{ specs: [spec('It ends', 'unexpected', [{}])] }],
      },
    ],
  };
  expect(namePlaywrightFailures(report)).toEqual([
    'tests/browser/search.spec.ts > Search hides (at the root): Error: no',
    'tests/browser/search.spec.ts > It ends (at the root)',
  ]);
});
