import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';

/** What came of a step: how many tests passed and failed. A step that is no test suite counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What failed, a line each, where the step can name it. */
  failures?: readonly string[];
  /** What was not tried, and why. */
  skipped?: string;
  /** Seconds of the processors that it took, where the system tells. */
  processor?: number | undefined;
}

export interface Step {
  name: string;
  /** @param onLine takes what is printed, line by line. */
  run: (onLine: (line: string) => void) => Promise<Outcome>;
  /** Names of steps without whose success this one says nothing. */
  needs?: readonly string[];
  /** Names of steps that have to end first, however they end: both would write to one place. */
  after?: readonly string[];
}

/** Turns what came of a program into an outcome. */
export function outcomeOf({ code, processor }: { code: number; processor?: number | undefined }): Outcome {
  return { ...(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }), processor };
}

/** One more than there are cores: browsers wait for one another's processes, and tests for what is to happen in them. */
export const stepsAtOnce = availableParallelism() + 1;

/** How often it is said which steps still run, in milliseconds. */
const PATIENCE = 30_000;

/** How many failures are named again at the end, and how many of the last lines of a step that names none. */
const NAMED = 8;
const LAST_LINES = 5;

interface Ended extends Outcome {
  line: string;
}

/**
 * Runs all steps, whatever fails, some at a time in the given order. What a step prints comes in one piece when it has ended. Closes with a
 * line for each, with its time, what failed, and a line with the sums alone: where only the end of it all is kept, it says what to mend.
 * @param atOnce how many run at a time. A step that waits for others is passed over by those that need not.
 * @returns the exit code.
 */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<number> {
  const start = performance.now();
  const ended = new Map<string, Ended>();
  const running = new Map<string, Promise<void>>();
  const isFree = ({ name, needs = [], after = [] }: Step) =>
    !running.has(name) && !ended.has(name) && [...needs, ...after].every((other) => ended.has(other));
  while (ended.size < steps.length) {
    for (const step of steps.filter(isFree).slice(0, atOnce - running.size)) {
      const { name } = step;
      const failed = step.needs?.find((need) => (ended.get(need)?.failed ?? 0) > 0);
      running.set(
        name,
        runStep(step, failed).then((outcome) => {
          ended.set(name, outcome);
          running.delete(name);
        }),
      );
    }
    if (running.size === 0) throw new Error('Steps wait for one another, or for what is no step.');
    await nextEnd(running);
  }
  const outcomes = steps.flatMap(({ name }) => ended.get(name) ?? []);
  const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  const sums = { passed: sum('passed'), failed: sum('failed') };
  const lines = outcomes.map(({ line }) => line).join('\n');
  const failures = outcomes.flatMap(({ failures = [] }) => failures);
  const named = failures.length > 0 ? `\n\nFailed:\n${failures.join('\n')}` : '';
  const processor = outcomes.reduce((total, outcome) => total + (outcome.processor ?? 0), 0);
  const time = `In all ${seconds(start)} s${processor > 0 ? describeProcessor({ ...sums, processor }) : ''}`;
  console.log(`\n${lines}${named}\n\n${time}\n${describe(sums)}`);
  return sums.failed > 0 ? 1 : 0;
}

/** Waits for the next step to end, and says at times what it waits for. */
async function nextEnd(running: ReadonlyMap<string, Promise<void>>): Promise<void> {
  const stop = new AbortController();
  const tell = async (): Promise<void> => {
    for (;;) {
      await setTimeout(PATIENCE, undefined, { signal: stop.signal });
      console.log(`… ${[...running.keys()].join(', ')}`);
    }
  };
  await Promise.race([...running.values(), tell()]);
  stop.abort();
}

async function runStep(step: Step, failed: string | undefined): Promise<Ended> {
  const began = performance.now();
  const { name } = step;
  if (failed !== undefined) {
    console.log(`\n── ${name}: not run, since "${failed}" failed`);
    return { passed: 0, failed: 1, line: `  ✗ ${name}: not run, since "${failed}" failed` };
  }
  const printed: string[] = [];
  const outcome = await step.run((line) => printed.push(line));
  console.log([`\n── ${name}`, ...printed].join('\n'));
  const skipped = outcome.skipped ? `; SKIPPED: ${outcome.skipped}` : '';
  const mark = outcome.failed > 0 ? '✗' : '✓';
  return {
    ...outcome,
    failures: nameFailures(name, outcome, printed),
    line: `  ${mark} ${name}: ${describe(outcome)}${skipped} (${seconds(began)} s${describeProcessor(outcome)})`,
  };
}

function nameFailures(step: string, { failed, failures = [] }: Outcome, printed: readonly string[]): string[] {
  if (failed === 0) return [];
  const last = printed.filter((line) => line.trim() !== '').slice(-LAST_LINES);
  const lines = failures.length > 0 ? failures : last;
  const more = lines.length > NAMED ? [`… and ${String(lines.length - NAMED)} more`] : [];
  return [...lines.slice(0, NAMED), ...more].map((line) => `  ${step}: ${line}`);
}

function describe({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

/** Where the machine is busy a step lasts as long as the others let it: this says what it costs. */
const describeProcessor = ({ processor }: Outcome): string =>
  processor === undefined ? '' : `, ${processor.toFixed(0)} s of CPU`;

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
