import { runProcess, type ProcessOptions } from '../run-process.ts';
import { processorOfEnded } from '../tools/processor-of-ended.ts';

let counted = processorOfEnded();

export interface Counted {
  code: number;
  /** Seconds of the processors that it took, with all that it started and waited for. Undefined where the system does not tell. */
  processor: number | undefined;
}

/**
 * Runs a program and counts what it takes of the processors. The system counts all that has ended together: what has come since another
 * one ended was this one's. Of two that end in the same moment one is told what both took.
 */
export async function runCounted(program: string, args: string[], options: ProcessOptions = {}): Promise<Counted> {
  const { code } = await runProcess(program, args, options);
  const before = counted;
  counted = processorOfEnded();
  return { code, processor: before === undefined || counted === undefined ? undefined : counted - before };
}
