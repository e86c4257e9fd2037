/** What came of a step: how many tests passed and failed. A step that is no test suite counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What was not tried, and why. */
  skipped?: string;
}

export interface Step {
  name: string;
  /** @param onLine takes what is printed, line by line. Without it, the step prints straight to the terminal. */
  run: (onLine?: (line: string) => void) => Promise<Outcome>;
  /** Names of steps without whose success this one says nothing. */
  needs?: readonly string[];
}

/** Turns an exit code into an outcome. */
export function outcomeOf(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Steps that run at the same time: each uses one core alone. */
export type Side = readonly Step[];

/**
 * Runs all steps, whatever fails, and closes with one line for each, the time, and a line with the sums alone. What steps print that
 * run side by side comes when each has ended.
 * @returns the exit code.
 */
export async function runSteps(steps: readonly (Step | Side)[]): Promise<number> {
  const start = performance.now();
  const failed = new Set<string>();
  const sums = { passed: 0, failed: 0 };
  const lines: string[] = [];
  const end = ({ name }: Step, began: number, outcome: Outcome, missing?: string): void => {
    sums.passed += outcome.passed;
    sums.failed += outcome.failed;
    if (outcome.failed > 0) failed.add(name);
    const skipped = outcome.skipped ? `; SKIPPED: ${outcome.skipped}` : '';
    const result = missing === undefined ? describe(outcome) + skipped : `not run, since "${missing}" failed`;
    lines.push(`  ${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${result} (${seconds(began)} s)`);
  };
  const runAlone = async (step: Step): Promise<void> => {
    const missing = step.needs?.find((need) => failed.has(need));
    console.log(`\n── ${step.name}`);
    const began = performance.now();
    end(step, began, missing === undefined ? await step.run() : { passed: 0, failed: 1 }, missing);
  };
  const runBeside = async (step: Step): Promise<void> => {
    const began = performance.now();
    const printed: string[] = [];
    const outcome = await step.run((line) => printed.push(line));
    console.log([`\n── ${step.name}`, ...printed].join('\n'));
    end(step, began, outcome);
  };
  for (const step of steps) await ('name' in step ? runAlone(step) : Promise.all(step.map(runBeside)));
  console.log(`\n${lines.join('\n')}\n\nIn all ${seconds(start)} s\n${describe(sums)}`);
  return sums.failed > 0 ? 1 : 0;
}

function describe({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
