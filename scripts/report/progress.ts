/** How long steps say where they are: in place on a terminal, one plain line a step elsewhere. */
export interface Progress {
  /** Begins a named step of `total` units, if they can be counted. Ends the one before. */
  start(label: string, total?: number): void;
  /** Tells the total, where it was not known at the start. */
  expect?(total: number): void;
  /** Names the unit that is worked on from now on, so that one that takes long can be told. */
  begin?(unit: string): void;
  /** `count` more units are done (1 unless told). */
  tick(count?: number): void;
  /** Ends the step, with a few words on what came of it. */
  done(summary?: string): void;
  /** Where the time since the first step went, the longest steps first: `12.3 s: 8.0 s rendering pages, …`. Ends the step. */
  spent?(): string;
}
