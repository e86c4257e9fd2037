import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { countForRest, countProcesses } from '../../../scripts/build/count-processes.ts';

test('A second process pays for reading the archive where there are many documents', () => {
  expect(countProcesses(5)).toBe(1);
  expect(countProcesses(10_000)).toBe(availableParallelism());
});

test('What little is left behind an edit is rendered by the process that looked for it', () => {
  expect(countForRest({ left: 350, of: 4300 }, 8)).toBe(1);
  expect(countForRest({ left: 0, of: 0 }, 8)).toBe(1);
});

test('Where much is left others help, as many as were asked for at most', () => {
  const rest = { left: 4000, of: 4300 };
  expect(countForRest(rest, 8)).toBe(Math.min(8, availableParallelism()));
  expect(countForRest(rest, 1)).toBe(1);
  expect(countForRest({ left: 40, of: 100 }, 8)).toBe(1);
});
