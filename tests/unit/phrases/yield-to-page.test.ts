import { afterEach, expect, test, vi } from 'vitest';
import { createPageYield } from '../../../src/phrases/yield-to-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** Works in steps, and tells how many were done when something else had its turn. */
async function stepsBefore(step: number): Promise<number> {
  const rest = createPageYield();
  let steps = 0;
  let before: number | undefined;
  setTimeout(() => (before = steps));
  for (; steps < 200 && before === undefined; steps += 1) {
    await rest();
    work(step);
  }
  return before ?? steps;
}

test('work in many steps lets others have their turn within few of them', async () => {
  expect(await stepsBefore(3)).toBeLessThan(10);
});

test('short work is done without a break', async () => {
  // However busy the machine is, no time passes.
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const rest = createPageYield();
  let others = 0;
  const waiting = setTimeout(() => (others += 1));
  for (let step = 0; step < 3; step += 1) await rest();
  clearTimeout(waiting);
  expect(others).toBe(0);
});
