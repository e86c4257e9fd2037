import type { DirectScore } from './score-direct.ts';
import type { ReportedScore } from './score-reported.ts';
import type { RuleScore } from './score-rules.ts';

interface WithMisses {
  misses: { kind: string; context: string }[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const total = <Score>(scores: readonly Score[], field: (score: Score) => number): number =>
  scores.reduce((sum, score) => sum + field(score), 0);

/** Each kind of miss with its number, the most frequent first, and up to `examples` of it from all over the corpus. */
function printMisses(scores: readonly WithMisses[], examples: number): void {
  const kinds = Map.groupBy(
    scores.flatMap(({ misses }) => misses),
    ({ kind }) => kind,
  );
  for (const [kind, found] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${String(found.length).padStart(5)} ${kind}`);
    const step = Math.max(1, Math.floor(found.length / Math.max(1, examples)));
    const chosen = found.filter((_, i) => i % step === 0).slice(0, examples);
    for (const { context } of chosen) console.log(`        ${context}`);
  }
}

/** `examples`: how many of each kind of miss to print. */
export function printDirect(scores: readonly DirectScore[], examples: number): void {
  const right = total(scores, (score) => score.right);
  const found = total(scores, (score) => score.found);
  const quotations = total(scores, (score) => score.quotations);
  const sourced = total(scores, (score) => score.sourced);
  const terms = total(scores, (score) => score.terms);
  console.log(`Direct quotations: ${quotations} in marks, and ${terms} terms`);
  console.log(
    `  precision ${share(right, found)}  recall ${share(right, quotations)}  F1 ${share(2 * right, found + quotations)}`,
  );
  console.log(`  every run as speech: F1 ${share(2 * quotations, 2 * quotations + terms)}`);
  console.log(
    `  speaker ${share(
      total(scores, (score) => score.speakers),
      sourced,
    )} of ${sourced} right ones with a source`,
  );
  printMisses(scores, examples);
}

export function printReported(scores: readonly ReportedScore[], examples: number): void {
  const found = total(scores, (score) => score.found);
  const marked = total(scores, (score) => score.marked);
  const sourced = total(scores, (score) => score.sourced);
  console.log(`Reported statements: ${marked} with a verb as cue; ${found} found`);
  console.log(
    `  cue: precision ${share(
      total(scores, (score) => score.cues),
      found,
    )}  recall ${share(
      total(scores, (score) => score.recalled),
      marked,
    )}`,
  );
  console.log(
    `  speaker ${share(
      total(scores, (score) => score.speakers),
      sourced,
    )} of ${sourced} right cues with a source`,
  );
  printMisses(scores, examples);
}

/** Each rule with what it found, the most frequent first: what share is speech, and of that with a source, whose speaker is right. */
export function printRules(scores: readonly RuleScore[]): void {
  console.log('By rule: found, of these speech, of these with the right speaker');
  for (const { rule, found, speech, sourced, speakers } of scores)
    console.log(`  ${String(found).padStart(5)} ${share(speech, found)} ${share(speakers, sourced)} ${rule}`);
}
