import { expect, test } from 'vitest';
import { createTerminalProgress } from '../../../scripts/report/terminal-progress.ts';

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

test('on a terminal the line is drawn in place, at most ten times a second', () => {
  const { written, progress } = capture(true);
  progress.start('Reading', 2000);
  for (let count = 0; count < 50; count += 1) progress.tick();
  progress.done();
  expect(written).toEqual(['\r\u001b[KReading … 0 of 2,000', '\r\u001b[KReading: 50 (0.0 s)\n']);
});
