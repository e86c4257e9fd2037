import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outcomeOf, runSteps } from '../../../scripts/testing/run-steps.ts';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    printed.push(text.replace(/\d+\.\d s/g, '0.0 s'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('all steps run whatever fails, but for those that say nothing then, and the last line sums up', async () => {
  const code = await runSteps([
    { name: 'unit tests', run: () => Promise.resolve({ passed: 7, failed: 1 }) },
    { name: 'build', run: () => Promise.resolve(outcomeOf(1)) },
    { name: 'browser tests', run: () => Promise.reject(new Error('runs')), needs: ['build'] },
    { name: 'lint', run: () => Promise.resolve(outcomeOf(0)) },
  ]);
  expect(code).toBe(1);
  expect(printed.at(-1)).toMatchInlineSnapshot(`
    "
      ✗ unit tests: 7 passed, 1 failed (0.0 s)
      ✗ build: 0 passed, 1 failed (0.0 s)
      ✗ browser tests: not run, since "build" failed (0.0 s)
      ✓ lint: 1 passed, 0 failed (0.0 s)

    In all 0.0 s
    8 passed, 3 failed"
  `);
});

test('the exit code is 0 where nothing failed', async () => {
  expect(await runSteps([{ name: 'lint', run: () => Promise.resolve(outcomeOf(0)) }])).toBe(0);
});

test('steps side by side begin together, and what each prints stays in one piece', async () => {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  await runSteps([
    [
      {
        name: 'types',
        run: async (onLine) => {
          onLine?.('types 1');
          await begun;
          onLine?.('types 2');
          return outcomeOf(1);
        },
      },
      {
        name: 'lint',
        run: (onLine) => {
          onLine?.('lint 1');
          begin();
          return Promise.resolve(outcomeOf(0));
        },
      },
    ],
    { name: 'build', run: () => Promise.resolve(outcomeOf(0)), needs: ['types'] },
  ]);
  expect(printed.slice(0, -1).sort()).toEqual(['\n── build', '\n── lint\nlint 1', '\n── types\ntypes 1\ntypes 2']);
  expect(printed.at(-1)).toContain('✗ build: not run, since "types" failed');
});
