import { afterAll, expect, test } from 'vitest';
import { openTrials } from '../../../../scripts/tools/fuzz/open-trials.ts';

const trials = openTrials({
  content: '',
  seed: 1,
  sources: [],
  limit: 60,
  thread: new URL('stubborn-thread.ts', import.meta.url),
});
afterAll(() => trials.close());

const ask = (text: string, limit?: number) => trials.ask({ file: 'made.txt', text }, limit);

test('A document that hangs is given up, and the next is tried', async () => {
  expect(await ask('this will hang', 1)).toMatchObject({
    faults: [{ kind: 'hang', detail: 'given up after 1 s of CPU' }],
  });
  expect(await ask('this will not')).toMatchObject({ outcome: 'read', faults: [] });
});

test('A document that ends the thread has the fault, and the next is tried', async () => {
  expect(await ask('this will die')).toMatchObject({
    faults: [{ kind: 'thread ended', detail: 'RangeError: out of it' }],
  });
  expect(await ask('this will not')).toMatchObject({ outcome: 'read', faults: [] });
});
