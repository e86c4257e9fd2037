import type { Run } from './find-runs.ts';

/** Stands for a character that is in quotation marks. */
export const QUOTED = '\u0001';

/** The text with its runs, marks included, as `QUOTED`: offsets stay, and no rule mistakes quoted words for the reporter's. */
export function maskRuns(text: string, runs: readonly Run[]): string {
  const parts = runs.map(({ open, close }, index) => {
    const before = text.slice(runs[index - 1]?.close ?? 0, open);
    return before + QUOTED.repeat(close - open);
  });
  return parts.join('') + text.slice(runs.at(-1)?.close ?? 0);
}
