import { listTold, nameSpeakers } from '../../ingest/quotes/find-told.ts';
import { namesSource } from './names-source.ts';
import type { GoldAttribution } from './read-annotations.ts';
import type { AnnotatedText } from './read-corpus.ts';
import { sharesName } from './shares-name.ts';

/** What one rule made of the annotated texts. */
export interface RuleScore {
  /** `direct behind`, `reported`, `direct without a cue`; with “, nobody” where it names none. */
  rule: string;
  found: number;
  /** Of those: at least half of whose words somebody annotated as what is said. */
  speech: number;
  /** Of these: with an annotated source, and with the same speaker. */
  sourced: number;
  speakers: number;
}

const covers = ({ contents }: GoldAttribution, start: number, end: number): boolean =>
  contents.some(({ pieces }) => {
    const covered = pieces.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
    return covered * 2 >= end - start;
  });

/** How often each rule agrees with the annotators, over all texts: what is weak shows without anybody who reads. */
export function scoreRules(texts: readonly AnnotatedText[]): RuleScore[] {
  const scores = new Map<string, RuleScore>();
  for (const { text, gold, prose, offsets } of texts) {
    const told = listTold(prose);
    const speakers = nameSpeakers(prose, told, { mentions: [], signs: new Map() });
    told.forEach(({ mode, parts, rule: by, label, place }, i) => {
      const [part] = parts;
      if (!part) return;
      const rule = `${mode === 'direct' ? `direct ${by ?? 'without a cue'}` : mode}${label === '' ? ', nobody' : ''}`;
      const score = scores.get(rule) ?? { rule, found: 0, speech: 0, sourced: 0, speakers: 0 };
      scores.set(rule, score);
      const offset = offsets[part.position] ?? 0;
      const marked = gold.filter((one) => covers(one, offset + part.start, offset + part.end));
      const sources = marked.flatMap((one) => one.sources);
      const name = speakers[i]?.name;
      const end = place ? (offsets[place.position] ?? 0) + place.end : 0;
      score.found += 1;
      if (marked.length > 0) score.speech += 1;
      if (sources.length > 0) score.sourced += 1;
      const isRight = sources.some(
        (source) => namesSource(text, { label, end }, source) || (name !== undefined && sharesName(name, source.text)),
      );
      if (isRight) score.speakers += 1;
    });
  }
  return [...scores.values()].sort((a, b) => b.found - a.found);
}
