import { escapeControls } from './escape-controls.ts';
import type { Progress } from './progress.ts';
import { watchSlow, type SlowWatch } from './slow-watch.ts';

interface Step {
  label: string;
  total: number | undefined;
  count: number;
  /** When it began, in milliseconds. */
  started: number;
}

type Output = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; fd?: number };

/** Milliseconds after which what is worked on is named. */
const SLOW = 5000;

/** Milliseconds between two lines of a step where no terminal draws it. */
const EVERY = 10_000;

/**
 * Progress on `stream`: one line redrawn in place on a terminal; elsewhere one plain line at the end of each step, and one now and then within a
 * long one. What takes long is named on both, where the stream is a file.
 */
export function createTerminalProgress(stream: Output = process.stderr, after = SLOW, every = EVERY): Progress {
  const live = stream.isTTY === true;
  const watch: SlowWatch | undefined = stream.fd === undefined ? undefined : watchSlow({ fd: stream.fd, after, live });
  const ended: [label: string, milliseconds: number][] = [];
  let step: Step | undefined;
  let drawn = -Infinity;
  let first: number | undefined;

  const draw = (now: number) => {
    // Ten times a second is as much as an eye takes in; a line a document would slow the work.
    if (!step || now - drawn < (live ? 100 : every)) return;
    drawn = now;
    const line = `${describeCount(step)}${describePace(step, now)}`;
    stream.write(live ? `\r\u001b[K${line}` : `${line}\n`);
  };
  const done = (summary?: string) => {
    watch?.close();
    if (!step) return;
    const took = performance.now() - step.started;
    ended.push([step.label, took]);
    const result = summary ?? (step.count > 0 ? step.count.toLocaleString('en') : 'done');
    stream.write(`${live ? '\r\u001b[K' : ''}${step.label}: ${result} (${seconds(took)})\n`);
    step = undefined;
  };

  return {
    start(label, total) {
      done();
      step = { label, total, count: 0, started: performance.now() };
      first ??= step.started;
      drawn = live ? -Infinity : step.started;
      draw(step.started);
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
    spent() {
      done();
      return describeSpent(performance.now() - (first ?? performance.now()), ended);
    },
  };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Steps that took so small a part of the time are one with all others. */
const smallPart = 0.02;

function describeSpent(whole: number, ended: readonly (readonly [label: string, milliseconds: number])[]): string {
  const long = ended.filter(([, took]) => took >= smallPart * whole).sort(([, a], [, b]) => b - a);
  const other = whole - long.reduce((sum, [, took]) => sum + took, 0);
  const parts = long.map(([label, took]) => `${seconds(took)} ${label.charAt(0).toLowerCase()}${label.slice(1)}`);
  return `${seconds(whole)}: ${[...parts, `${seconds(other)} all else`].join(', ')}`;
}

/** Milliseconds after which a step has a pace, and what is left can be told. */
const paced = 2000;

/** `, 140 a second, 48 s left` */
function describePace({ total, count, started }: Step, now: number): string {
  const took = now - started;
  if (total === undefined || count === 0 || took < paced) return '';
  const rate = (1000 * count) / took;
  const left = Math.ceil((total - count) / rate);
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} a second, ${String(left)} s left`;
}

function describeCount({ label, total, count }: Step): string {
  if (total === undefined) return count > 0 ? `${label} … ${count.toLocaleString('en')}` : `${label} …`;
  return `${label} … ${count.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
