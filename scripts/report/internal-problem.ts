import { pathToFileURL } from 'node:url';
import { root } from '../program/own-files.ts';
import type { Problem } from './problem.ts';

/** Error messages can quote a whole paragraph. */
const LONGEST_MESSAGE = 300;

/** What a stage threw, with the stage's name. */
export class StageFailure extends Error {
  readonly stage: string;

  constructor(stage: string, cause: unknown) {
    super(`The stage ${stage} failed.`, { cause });
    this.stage = stage;
  }
}

/**
 * The same functions, each of which throws a `StageFailure` with its own name instead of what it throws. Where one calls another, the
 * inner one is named.
 */
export function nameStages<Stages extends Record<string, (...given: never[]) => unknown>>(stages: Stages): Stages {
  const named = Object.entries(stages).map(([name, stage]) => [
    name,
    (...given: never[]): unknown => {
      try {
        return stage(...given);
      } catch (error) {
        throw error instanceof StageFailure ? error : new StageFailure(name, error);
      }
    },
  ]);
  return Object.fromEntries(named) as Stages;
}

/**
 * A fault of the program that showed on `file`: the stage, what it said and where in the code. `stage` is for what no stage has named
 * itself.
 */
export function reportInternal(error: unknown, stage: string, file: string): Problem {
  const failure = error instanceof StageFailure ? error : new StageFailure(stage, error);
  const { cause } = failure;
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const where = cause instanceof Error ? findFrame(cause) : undefined;
  return {
    file,
    line: 1,
    column: 1,
    kind: 'internal',
    what: `The stage ${failure.stage} failed here: ${shorten(message)}${where ? ` (${where})` : ''}.`,
    why: 'This is a fault of the program, whatever the file holds. Nothing is made of the file, so that nothing false is.',
    fix: 'Report it to those who keep the program, with this message and the file, or the least of it that still fails. To go on without it, move it out of the archive.',
  };
}

/** Runs `work`. What it throws becomes a problem of `file`, and nothing is given back. */
export function guardStage<Value>(
  stage: string,
  file: string,
  problems: Problem[],
  work: () => Value,
): Value | undefined {
  try {
    return work();
  } catch (error) {
    problems.push(reportInternal(error, stage, file));
    return undefined;
  }
}

/** True for what the machine refused (a disk that is full, a file that may not be written), which is no fault of the program. */
export const isFromSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** The innermost place of the project's own code, as `scripts/ingest/extract.ts:44:17`. */
function findFrame({ stack = '' }: Error): string | undefined {
  const own = pathToFileURL(`${root}/`).href;
  for (const line of stack.split('\n')) {
    const [, place] = /(?<![^\s(])((?:file:\/\/)?\/\S+:\d+:\d+)\)?$/.exec(line) ?? [];
    const path = place?.startsWith(own)
      ? place.slice(own.length)
      : place?.startsWith(root)
        ? place.slice(root.length + 1)
        : undefined;
    if (path !== undefined && !path.startsWith('node_modules/')) return path;
  }
  return undefined;
}

function shorten(message: string): string {
  const line = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
