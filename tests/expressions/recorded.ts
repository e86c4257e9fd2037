import { runProgram } from '../run-program.ts';
import type { Expression } from './list-expressions.ts';

/** An expression that a file put together, and on which of its lines. */
export interface BuiltExpression extends Expression {
  file: string;
  line: number;
}

export interface Recorded {
  expressions: BuiltExpression[];
  /** Places that put expressions together and were not seen to: `src/x.ts:7`. */
  unseen: string[];
}

/** What the project's files that reach browsers put together, when they are loaded and when they are used. */
export const readRecorded = (): Recorded => runProgram(new URL('record-expressions.ts', import.meta.url)) as Recorded;
