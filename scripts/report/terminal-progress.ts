import { escapeControls } from './escape-controls.ts';
import type { Progress } from './progress.ts';
import { watchSlow, type SlowWatch } from './slow-watch.ts';

interface Step {
  label: string;
  total: number | undefined;
  count: number;
  started: number;
}

type Output = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; fd?: number };

/** Milliseconds after which what is worked on is named. */
const SLOW = 5000;

/**
 * Progress on `stream`: one line redrawn in place on a terminal, one plain line at the end of each step elsewhere. What takes long is
 * named on both, where the stream is a file.
 */
export function createTerminalProgress(stream: Output = process.stderr, after = SLOW): Progress {
  const live = stream.isTTY === true;
  const watch: SlowWatch | undefined = stream.fd === undefined ? undefined : watchSlow({ fd: stream.fd, after, live });
  let step: Step | undefined;
  let drawn = 0;

  const draw = (now: number) => {
    // Ten times a second is as much as an eye takes in; a line a document would slow the work.
    if (!live || !step || now - drawn < 100) return;
    drawn = now;
    stream.write(`\r\u001b[K${describeCount(step)}`);
  };
  const done = (summary?: string) => {
    watch?.close();
    if (!step) return;
    const seconds = ((performance.now() - step.started) / 1000).toFixed(1);
    const result = summary ?? (step.count > 0 ? step.count.toLocaleString('en') : 'done');
    stream.write(`${live ? '\r\u001b[K' : ''}${step.label}: ${result} (${seconds} s)\n`);
    step = undefined;
  };

  return {
    start(label, total) {
      done();
      step = { label, total, count: 0, started: performance.now() };
      drawn = 0;
      draw(performance.now());
    },
    expect(total) {
      if (step) step.total = total;
    },
    begin(unit) {
      if (step) watch?.begin(`${describeCount(step)}, at ${escapeControls(unit)}`);
    },
    tick(count = 1) {
      watch?.end();
      if (!step) return;
      step.count += count;
      draw(performance.now());
    },
    done,
  };
}

function describeCount({ label, total, count }: Step): string {
  if (total === undefined) return count > 0 ? `${label} … ${count.toLocaleString('en')}` : `${label} …`;
  return `${label} … ${count.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
