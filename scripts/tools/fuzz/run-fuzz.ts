import type { Progress } from '../../report/progress.ts';
import type { Fault } from './find-faults.ts';
import { makeDocument, type MadeDocument } from './make-document.ts';
import { openTrials, type Trials, type TrialsOptions } from './open-trials.ts';
import { shrinkText } from './shrink-text.ts';
import type { Trial } from './try-document.ts';

export interface FuzzOptions extends TrialsOptions {
  /** Which documents of the seed. */
  numbers: readonly number[];
  /** CPU seconds that one document may take; without it, none is too slow. */
  most?: number;
  progress: Progress;
}

/** All faults of one sort. */
export interface Finding {
  /** Of the first document that has it. */
  fault: Fault;
  /** Which documents have it. */
  numbers: number[];
  /** The least of the first of them that still has it. */
  least: MadeDocument;
}

export interface FuzzReport {
  tried: number;
  /** How many gave a record; the others were refused with a message. */
  read: number;
  /** CPU time in all, and of the slowest document. */
  seconds: number;
  slowest: { number: number; seconds: number };
  findings: Finding[];
}

/** Makes the documents of a seed and tries each. */
export async function runFuzz({ numbers, most = Infinity, progress, ...options }: FuzzOptions): Promise<FuzzReport> {
  const trials = openTrials(options);
  const findings = new Map<string, Finding>();
  const report = { tried: 0, read: 0, seconds: 0, slowest: { number: 0, seconds: 0 } };
  progress.start('Trying documents', numbers.length);
  for (const number of numbers) {
    progress.begin?.(`document ${String(number)}`);
    const trial = await trials.ask(number);
    report.tried += 1;
    report.read += trial.outcome === 'read' ? 1 : 0;
    report.seconds += trial.seconds;
    if (trial.seconds > report.slowest.seconds) report.slowest = { number, seconds: trial.seconds };
    for (const fault of listFaults(trial, most)) {
      const known = findings.get(fault.kind);
      if (known) known.numbers.push(number);
      else
        findings.set(fault.kind, {
          fault,
          numbers: [number],
          least: makeDocument(options.seed, number, options.sources),
        });
    }
    progress.tick();
  }
  for (const finding of findings.values()) finding.least = await shrink(finding, trials, most);
  await trials.close();
  progress.done();
  return { ...report, findings: [...findings.values()] };
}

/** One of each kind. */
function listFaults({ faults, seconds }: Trial, most: number): Fault[] {
  const byKind = new Map(faults.map((fault) => [fault.kind, fault]));
  if (seconds > most && !byKind.has('hang'))
    byKind.set('slow', { kind: 'slow', detail: `${seconds.toFixed(1)} s of CPU` });
  return [...byKind.values()];
}

/** How often a smaller document is tried, and how often where each try takes seconds; for how long one that hangs is. */
const ATTEMPTS = 600;
const ATTEMPTS_WHERE_SLOW = 40;
const SHORT_LIMIT = 5;

async function shrink({ fault, least }: Finding, trials: Trials, most: number): Promise<MadeDocument> {
  const isSlow = fault.kind === 'hang' || fault.kind === 'slow';
  const limit = fault.kind === 'hang' ? SHORT_LIMIT : undefined;
  const fails = async (made: MadeDocument) =>
    listFaults(await trials.ask(made, limit), most).some(({ kind }) => kind === fault.kind);
  const { card: _card, ...bare } = least;
  const made = least.card && !(await fails(bare)) ? least : bare;
  const text = await shrinkText(
    made.text,
    (shorter) => fails({ ...made, text: shorter }),
    isSlow ? ATTEMPTS_WHERE_SLOW : ATTEMPTS,
  );
  return { ...made, text };
}
