import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outcomeOf, runSteps, type Step } from '../../../scripts/testing/run-steps.ts';

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
  const steps: Step[] = [
    { name: 'browser tests', run: () => Promise.reject(new Error('runs')), needs: ['build'] },
    { name: 'unit tests', run: () => Promise.resolve({ passed: 7, failed: 1 }) },
    { name: 'build', run: () => Promise.resolve(outcomeOf({ code: 1 })) },
    { name: 'lint', run: () => Promise.resolve(outcomeOf({ code: 0, processor: 50.4 })), after: ['build'] },
  ];
  expect(await runSteps(steps, 1)).toBe(1);
  expect(printed.at(-1)).toMatchInlineSnapshot(`
    "
      ✗ browser tests: not run, since "build" failed
      ✗ unit tests: 7 passed, 1 failed (0.0 s)
      ✗ build: 0 passed, 1 failed (0.0 s)
      ✓ lint: 1 passed, 0 failed (0.0 s, 50 s of CPU)

    In all 0.0 s, 50 s of CPU
    8 passed, 3 failed"
  `);
});

test('what failed is named again at the end: by the step, or by the last lines that it printed', async () => {
  const steps: Step[] = [
    {
      name: 'unit tests',
      run: () =>
        Promise.resolve({
          passed: 7,
          failed: 10,
          failures: Array.from({ length: 10 }, (_, at) => `a > ${String(at)}`),
        }),
    },
    {
      name: 'lint',
      run: (onLine) => {
        for (const line of ['one', 'two', '', '3', '4', '5', '6', '']) onLine(line);
        return Promise.resolve(outcomeOf({ code: 1 }));
      },
    },
    {
      name: 'format',
      run: (onLine) => {
        onLine('a warning');
        return Promise.resolve(outcomeOf({ code: 0 }));
      },
    },
  ];
  await runSteps(steps, 1);
  expect(printed.at(-1)?.split('\n').slice(5)).toEqual([
    'Failed:',
    ...Array.from({ length: 8 }, (_, at) => `  unit tests: a > ${String(at)}`),
    '  unit tests: … and 2 more',
    ...['two', '3', '4', '5', '6'].map((line) => `  lint: ${line}`),
    '',
    'In all 0.0 s',
    '8 passed, 11 failed',
  ]);
});

test('the exit code is 0 where nothing failed', async () => {
  expect(await runSteps([{ name: 'lint', run: () => Promise.resolve(outcomeOf({ code: 0 })) }], 2)).toBe(0);
});

test('what was not tried is said in the step’s line', async () => {
  const outcome = { passed: 1, failed: 0, skipped: 'the site was not tried in Firefox' };
  await runSteps([{ name: 'engines', run: () => Promise.resolve(outcome) }], 1);
  expect(printed.at(-1)).toContain('✓ engines: 1 passed, 0 failed; SKIPPED: the site was not tried in Firefox (0.0 s)');
});

/** Runs steps that last until they are told to end, and notes what begins and ends. */
function openSteps(steps: (Omit<Step, 'run'> & { prints?: string[] })[], atOnce: number) {
  const events: string[] = [];
  const ends = new Map<string, () => void>();
  const made = steps.map(({ prints = [], ...step }): Step => ({
    ...step,
    run: async (onLine) => {
      events.push(`${step.name} begins`);
      for (const line of prints) {
        onLine(line);
        await Promise.resolve();
      }
      await new Promise<void>((resolve) => ends.set(step.name, resolve));
      events.push(`${step.name} ends`);
      return outcomeOf({ code: 0 });
    },
  }));
  const code = runSteps(made, atOnce);
  const end = async (name: string) => {
    await expect.poll(() => ends.has(name)).toBe(true);
    ends.get(name)?.();
    await expect.poll(() => events).toContain(`${name} ends`);
  };
  return { events, end, code };
}

test('so many run at once, and those that wait for others are passed over', async () => {
  const { events, end, code } = openSteps(
    [
      { name: 'build' },
      { name: 'browser', needs: ['build'] },
      { name: 'lint', after: ['build'] },
      { name: 'format' },
      { name: 'units' },
    ],
    2,
  );
  await end('format');
  expect(events.slice(0, 3)).toEqual(['build begins', 'format begins', 'format ends']);
  await end('units');
  await end('build');
  for (const name of ['lint', 'browser']) await end(name);
  await code;
  expect(events.slice(3)).toEqual([
    'units begins',
    'units ends',
    'build ends',
    'browser begins',
    'lint begins',
    'lint ends',
    'browser ends',
  ]);
});

test('what each prints stays in one piece', async () => {
  const { end, code } = openSteps(
    [
      { name: 'types', prints: ['types 1', 'types 2'] },
      { name: 'lint', prints: ['lint 1'] },
    ],
    2,
  );
  for (const name of ['lint', 'types']) await end(name);
  await code;
  expect(printed.slice(0, -1)).toEqual(['\n── lint\nlint 1', '\n── types\ntypes 1\ntypes 2']);
});

test('steps that wait for one another are no run that never ends', async () => {
  const run = () => Promise.resolve(outcomeOf({ code: 0 }));
  const circle = [
    { name: 'a', run, needs: ['b'] },
    { name: 'b', run, after: ['a'] },
  ];
  await expect(runSteps(circle, 2)).rejects.toThrow('Steps wait for one another');
});
