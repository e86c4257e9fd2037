import { expect, test } from 'vitest';
import { recordingAt, recordingLink } from '../../../src/parts/recording-link.ts';

const timed = { printed: '1:02:33', counted: { from: 'recording' as const, seconds: 3753 } };
const ofDay = { printed: '10:01:22', counted: { from: 'midnight' as const, seconds: 36_082 } };

test('A time leads into the recording as its address takes it', () => {
  expect(recordingLink({ url: 'https://video.example/v?t={seconds}s' }, timed)).toBe('https://video.example/v?t=3753s');
  expect(recordingLink({ url: 'https://audio.example/a#t={time}' }, timed)).toBe('https://audio.example/a#t=1:02:33');
});

test('A time of the day needs what the clock said when the recording began', () => {
  const url = 'https://video.example/v?t={seconds}';
  expect(recordingLink({ url }, ofDay)).toBeUndefined();
  expect(recordingLink({ url, begins: 36_000 }, ofDay)).toBe('https://video.example/v?t=82');
  expect(recordingLink({ url, begins: 36_090 }, ofDay)).toBeUndefined();
});

test('What counts from nothing that is known, or an address that takes no time, leads nowhere', () => {
  expect(recordingLink({ url: 'https://video.example/v?t={seconds}' }, { printed: '15:18' })).toBeUndefined();
  expect(recordingLink({ url: 'https://video.example/v' }, timed)).toBeUndefined();
  expect(recordingLink(undefined, timed)).toBeUndefined();
});

test('The recording itself begins at its beginning', () => {
  expect(recordingAt({ url: 'https://video.example/v?t={seconds}&c={time}' }, 0)).toBe(
    'https://video.example/v?t=0&c=0:00:00',
  );
});
