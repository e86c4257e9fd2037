import { listTold } from '../../ingest/quotes/find-told.ts';
import { SPEECH_VERBS } from '../../ingest/quotes/vocabulary.ts';
import type { GoldAttribution, Stretch } from './read-annotations.ts';
import type { AnnotatedText } from './read-corpus.ts';
import { namesSource } from './names-source.ts';

export interface ReportedScore {
  /** Statements that the annotators marked, and those that the rules found. */
  marked: number;
  found: number;
  /** Of those found: with a cue that was marked; of those, with a speaker that was. */
  cues: number;
  sourced: number;
  speakers: number;
  /** Of those marked: with a cue that was found. */
  recalled: number;
  misses: { kind: string; context: string }[];
}

const VERBS = new Set(SPEECH_VERBS);
const QUOTED = /[“”"]|''/;

/** A Cue is a verb if one of its words is a reporting verb or has a verb's ending. */
const isVerb = (cue: Stretch): boolean =>
  cue.text
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .some((word) => VERBS.has(word) || /\p{L}{3}(?:ed|ing)$/u.test(word));

const isReported = ({ contents, cues }: GoldAttribution): boolean =>
  contents.length > 0 && !contents.some(({ text }) => QUOTED.test(text)) && cues.some(isVerb);

const touches = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  stretches.some(({ pieces }) => pieces.some(([from, to]) => from < end && start < to));

/**
 * Compares the reported statements found in a text with the Contents without quotation marks whose Cue is a verb.
 * A text that several people annotated counts each marked cue once.
 */
export function scoreReported({ text, gold, prose, offsets }: AnnotatedText): ReportedScore {
  const statements = listTold(prose).filter(({ mode }) => mode === 'reported');
  const claims = statements
    .flatMap(({ parts, cue, place, label }) => {
      if (cue === undefined) return [];
      const offset = offsets[cue.position] ?? 0;
      const [from, to] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
      return {
        words: text.slice(offset + from, offset + to),
        start: offset + from,
        end: offset + to,
        cue: [offset + cue.start, offset + cue.end] as const,
        label,
        labelEnd: place ? (offsets[place.position] ?? 0) + place.end : 0,
      };
    })
    .filter(({ words }) => !QUOTED.test(words));
  const score: ReportedScore = {
    marked: 0,
    found: claims.length,
    cues: 0,
    sourced: 0,
    speakers: 0,
    recalled: 0,
    misses: [],
  };
  for (const claim of claims) {
    const right = gold.filter(
      ({ contents, cues }) => touches(cues, ...claim.cue) && touches(contents, claim.start, claim.end),
    );
    const context = `[${claim.label}] ${text.slice(...claim.cue)}: ${claim.words}`;
    if (right.length === 0) {
      score.misses.push({ kind: 'no statement marked', context });
      continue;
    }
    score.cues += 1;
    const sources = right.flatMap((attribution) => attribution.sources);
    if (sources.length === 0) continue;
    score.sourced += 1;
    if (sources.some((source) => namesSource(text, { label: claim.label, end: claim.labelEnd }, source)))
      score.speakers += 1;
    else
      score.misses.push({
        kind: 'another speaker',
        context: `for [${sources.map((one) => one.text).join(' | ')}] ${context}`,
      });
  }
  const seen = new Set<string>();
  for (const { cues, contents } of gold.filter(isReported)) {
    const key = cues.map(({ pieces }) => pieces.join()).join(';');
    if (seen.has(key)) continue;
    seen.add(key);
    score.marked += 1;
    if (claims.some(({ cue, start, end }) => touches(cues, ...cue) && touches(contents, start, end)))
      score.recalled += 1;
    else
      score.misses.push({
        kind: 'statement not found',
        context: `${cues.map((one) => one.text).join(' … ')}: ${contents[0]?.text ?? ''}`,
      });
  }
  return score;
}
