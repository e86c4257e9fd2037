import { listTold, nameSpeakers } from '../../ingest/quotes/find-told.ts';
import type { AnnotatedText } from './read-corpus.ts';
import { namesSource } from './names-source.ts';
import { sharesName } from './shares-name.ts';
import type { GoldAttribution } from './read-annotations.ts';

export interface DirectScore {
  quotations: number;
  terms: number;
  right: number;
  found: number;
  /** Right quotations with a gold source, and those whose label shares a name or noun with one. */
  sourced: number;
  speakers: number;
  misses: { kind: string; context: string }[];
}

const RUN = /“[^“”\n]*”|"[^"\n]*"|(?<![`'])(?:``|'')(?=[^\s'`])[^\n]*?[^\s']''/g;

/** The attributions with a Content that at least half of `[start, end)` lies in. */
function goldOf(gold: readonly GoldAttribution[], start: number, end: number): GoldAttribution[] {
  return gold.filter(({ contents }) =>
    contents.some(({ pieces }) => {
      const covered = pieces.reduce(
        (sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
        0,
      );
      return covered * 2 >= end - start;
    }),
  );
}

/** Compares the direct quotations found in a text with the runs of the annotated ones. */
export function scoreDirect({ text, gold, prose, offsets }: AnnotatedText): DirectScore {
  const told = listTold(prose);
  const speakers = nameSpeakers(prose, told, { mentions: [], signs: new Map() });
  const claimed = told.flatMap(({ mode, parts, place, label, rule }, i) =>
    (mode === 'direct' ? parts : []).map((part) => ({
      start: at(offsets, part.position, part.start),
      end: at(offsets, part.position, part.end),
      rule,
      label,
      labelEnd: place ? at(offsets, place.position, place.end) : 0,
      name: speakers[i]?.name,
    })),
  );
  const score: DirectScore = { quotations: 0, terms: 0, right: 0, found: 0, sourced: 0, speakers: 0, misses: [] };
  for (const run of text.matchAll(RUN)) {
    const [start, end] = [run.index, run.index + run[0].length];
    const attributions = goldOf(gold, start, end);
    const isQuotation = attributions.length > 0;
    const claim = claimed.find((other) => Math.min(end, other.end) - Math.max(start, other.start) > (end - start) / 2);
    const context = `${text.slice(Math.max(0, start - 120), start)}⟦${run[0]}⟧${text.slice(end, end + 90)}`.replace(
      /\n+/g,
      ' ¶ ',
    );
    score[isQuotation ? 'quotations' : 'terms'] += 1;
    if (claim) score.found += 1;
    if (!claim) {
      if (isQuotation) score.misses.push({ kind: 'quotation taken for a term', context });
      continue;
    }
    if (!isQuotation) {
      score.misses.push({ kind: `term taken for a quotation (${claim.rule ?? 'no cue'})`, context });
      continue;
    }
    score.right += 1;
    const sources = attributions.flatMap((attribution) => attribution.sources);
    if (sources.length === 0) continue;
    score.sourced += 1;
    const { label, labelEnd, name } = claim;
    // “He” is right where the annotator marked “he”, and where the record gives him the name that the annotator gave.
    const isRight = sources.some(
      (source) =>
        namesSource(text, { label, end: labelEnd }, source) || (name !== undefined && sharesName(name, source.text)),
    );
    if (isRight) score.speakers += 1;
    else {
      const kind = label === '' ? 'nobody named' : `another named (${claim.rule ?? ''})`;
      score.misses.push({
        kind,
        context: `[${label}] for [${sources.map((s) => s.text).join(' | ')}] ${context}`,
      });
    }
  }
  return score;
}

const at = (offsets: readonly number[], position: number, index: number): number => (offsets[position] ?? 0) + index;
