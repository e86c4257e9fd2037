import type { Run } from './find-runs.ts';

/** Stands for a character that is in quotation marks. */
export const QUOTED = '\u0001';

/** The text with its runs, marks included, as `QUOTED`: offsets stay, and no rule mistakes quoted words for the reporter's. */
export const maskRuns = (text: string, runs: readonly Run[]): string =>
  runs.reduce(
    (masked, { open, close }) => masked.slice(0, open) + QUOTED.repeat(close - open) + masked.slice(close),
    text,
  );
