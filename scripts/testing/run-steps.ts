/** What came of a step: how many tests passed and failed. A step that is no test suite counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What was not tried, and why. */
  skipped?: string;
}

export interface Step {
  name: string;
  run: () => Promise<Outcome>;
  /** Names of steps without whose success this one says nothing. */
  needs?: readonly string[];
}

/** Turns an exit code into an outcome. */
export function outcomeOf(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs all steps, whatever fails, and closes with one line for each, the time, and a line with the sums alone.
 * @returns the exit code.
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const start = performance.now();
  const failed = new Set<string>();
  const sums = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const { name, run, needs = [] } of steps) {
    const missing = needs.find((need) => failed.has(need));
    console.log(`\n── ${name}`);
    const began = performance.now();
    const outcome: Outcome = missing === undefined ? await run() : { passed: 0, failed: 1 };
    sums.passed += outcome.passed;
    sums.failed += outcome.failed;
    if (outcome.failed > 0) failed.add(name);
    const skipped = outcome.skipped ? `; SKIPPED: ${outcome.skipped}` : '';
    const result = missing === undefined ? describe(outcome) + skipped : `not run, since "${missing}" failed`;
    lines.push(`  ${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${result} (${seconds(began)} s)`);
  }
  console.log(`\n${lines.join('\n')}\n\nIn all ${seconds(start)} s\n${describe(sums)}`);
  return sums.failed > 0 ? 1 : 0;
}

function describe({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
