import { afterEach, expect, test, vi } from 'vitest';
import { createTerminalProgress } from '../../../scripts/report/terminal-progress.ts';

afterEach(() => {
  vi.useRealTimers();
});

function capture(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => {
    written.push(text.replace(/\d+\.\d s/, '0.0 s'));
    return true;
  };
  return { written, progress: createTerminalProgress({ write, isTTY }) };
}

test('elsewhere than on a terminal, each step is one plain line at its end', () => {
  const { written, progress } = capture(false);
  progress.start('Reading', 2000);
  progress.tick(1500);
  progress.tick();
  progress.start('Writing');
  progress.done('5 files');
  progress.done();
  expect(written).toEqual(['Reading: 1,501 (0.0 s)\n', 'Writing: 5 files (0.0 s)\n']);
});

test('elsewhere a long step says every ten seconds how far it is', () => {
  vi.useFakeTimers();
  const { written, progress } = capture(false);
  progress.start('Reading', 400);
  for (let count = 0; count < 25; count += 1) {
    vi.advanceTimersByTime(1000);
    progress.tick(4);
  }
  progress.done();
  expect(written).toEqual([
    'Reading … 40 of 400, 4.0 a second, 90 s left\n',
    'Reading … 80 of 400, 4.0 a second, 80 s left\n',
    'Reading: 100 (0.0 s)\n',
  ]);
});

test('on a terminal the line is drawn in place, at most ten times a second', () => {
  const { written, progress } = capture(true);
  progress.start('Reading', 2000);
  for (let count = 0; count < 50; count += 1) progress.tick();
  progress.done();
  expect(written).toEqual(['\r\u001b[KReading … 0 of 2,000', '\r\u001b[KReading: 50 (0.0 s)\n']);
});

test('what takes a while says its pace and what is left', () => {
  vi.useFakeTimers();
  const { written, progress } = capture(true);
  progress.start('Reading', 2000);
  vi.advanceTimersByTime(4000);
  progress.tick(1000);
  vi.advanceTimersByTime(4000);
  progress.tick(20);
  expect(written.slice(1)).toEqual([
    '\r\u001b[KReading … 1,000 of 2,000, 250 a second, 4 s left',
    '\r\u001b[KReading … 1,020 of 2,000, 128 a second, 8 s left',
  ]);
});

test('where the time went is told, the longest step first and short ones together', () => {
  vi.useFakeTimers();
  const { progress } = capture(false);
  for (const [label, milliseconds] of Object.entries({ Reading: 3000, Looking: 100, 'Rendering pages': 6000 })) {
    progress.start(label);
    vi.advanceTimersByTime(milliseconds);
    progress.done();
  }
  vi.advanceTimersByTime(900);
  expect(progress.spent?.()).toBe('10.0 s: 6.0 s rendering pages, 3.0 s reading, 1.0 s all else');
});
