import { expect, test } from 'vitest';
import { describeCopy } from '../../../../src/islands/offline/describe-copy.ts';
import { sizeOf } from '#words/offline.ts';
import type { CopyReport } from '../../../../src/worker/messages.ts';

const report = (fields: Partial<CopyReport> = {}): CopyReport => ({
  wish: 'automatic',
  kept: { files: 10, bytes: 1_000_000 },
  all: { files: 240, bytes: 5_000_000, download: 1_900_000 },
  ...fields,
});
const idle = { isRunning: false, room: 1e9 };

test('The size is said before anything is kept', () => {
  expect(describeCopy(report(), idle)).toEqual({
    status:
      'Pages that you open are kept; 10 files (1.0 MB) so far. All of it is 240 files (5.0 MB), about 1.9 MB to download.',
    keep: 'Keep this archive offline',
    remove: 'Remove what is kept',
  });
});

test('Where the device has too little room, nothing is offered', () => {
  const { status, keep } = describeCopy(report(), { isRunning: false, room: 2_000_000 });
  expect(status).toBe('The archive needs 4.8 MB more on this device, and this browser has room for 2.0 MB.');
  expect(keep).toBeUndefined();
});

test('It can be stopped while it runs, and goes on after', () => {
  const started = report({ wish: 'started' });
  expect(describeCopy(started, { isRunning: true, room: 1e9 })).toMatchObject({ keep: 'Stop', progress: 0.2 });
  expect(describeCopy(started, idle)).toMatchObject({ keep: 'Continue', progress: 0.2 });
});

test('What went wrong is said, and what was kept stays', () => {
  const { status, keep } = describeCopy(report({ wish: 'started', fault: 'connection' }), idle);
  expect(status).toBe('The connection was lost. 10 files (1.0 MB) of 240 files (5.0 MB) are kept.');
  expect(keep).toBe('Continue');
});

test('A whole copy can only be removed', () => {
  const whole = report({ wish: 'whole', kept: { files: 240, bytes: 5_000_000 } });
  expect(describeCopy(whole, idle)).toEqual({
    status:
      'The whole archive is kept in this browser: 240 files (5.0 MB). It opens and can be searched without a connection.',
    remove: 'Remove it from this browser',
  });
});

test.each([
  [0, '0 kB'],
  [812_400, '813 kB'],
  [1_900_000, '1.9 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeOf(bytes)).toBe(words);
});
