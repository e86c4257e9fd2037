import { listCandidates } from './candidates.ts';
import { saidTerm, topicTerm } from './facet-terms.ts';
import { findPhrase, listUnits, readPhrase, type Phrase } from './find-phrase.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { measureNearness } from './rank-hits.ts';
import { readWords } from './read-words.ts';
import type { PhraseHit, Place } from './phrase-hit.ts';
import type { TextPassage } from './shards.ts';
import { verifyCandidates, type Find, type Wanted } from './verify-candidates.ts';

/** Whose statements are looked for, and about what. */
export interface SaidSearch {
  speaker: string;
  /** Words that they are to hold; none where all are looked for. */
  phrase: Phrase;
  /** A topic that holds as well as the words do, with the words that make a passage be about it. */
  topic?: { name: string; terms: readonly string[] };
}

/** Every passage in which somebody's own words hold what is asked for: first those with the words, then those on the topic. */
export async function* searchSaid(
  index: PhraseIndex,
  { speaker, phrase, topic }: SaidSearch,
  wanted: Wanted = { order: 'best' },
): AsyncGenerator<PhraseHit> {
  const said = saidTerm(speaker);
  const units = listUnits(phrase);
  const findWords: Find = (passage) => {
    const found = withinStretches(passage, speaker, units).filter((lists) => lists.every((own) => own.length > 0));
    // Where all of somebody's words are looked for, they are what is found.
    if (units.length === 0) return { places: stretchesOf(passage, speaker) };
    return { places: inOrder(found.flat(2)), nearness: Math.min(...found.map(measureNearness)) };
  };
  const facets = [said];
  const given = new Set<number>();
  for await (const hit of verifyCandidates(
    index,
    listCandidates(index, phrase, { together: false, facets }),
    findWords,
    wanted,
  )) {
    given.add(hit.number);
    yield hit;
  }
  if (!topic) return;
  const terms = topic.terms.map((term) => ({ ...readPhrase(term), open: false }));
  const findTopic: Find = (passage) => ({
    places: passage.topics?.includes(topic.name) ? inOrder(withinStretches(passage, speaker, terms).flat(2)) : [],
  });
  const nothing: Phrase = { words: [], initials: [], open: false };
  const listed = listCandidates(index, nothing, { together: false, facets: [said, topicTerm(topic.name)] });
  for await (const hit of verifyCandidates(index, listed, findTopic, wanted)) if (!given.has(hit.number)) yield hit;
}

/** For each stretch of somebody's words where each of some phrases stands in it. */
function withinStretches(passage: TextPassage, speaker: string, phrases: readonly Phrase[]): Place[][][] {
  const stretches = stretchesOf(passage, speaker);
  if (stretches.length === 0) return [];
  const words = readWords(passage.text);
  const places = phrases.map((phrase) => findPhrase(passage.text, phrase, words));
  return stretches.map(([from, to]) => places.map((own) => own.filter(([start, end]) => from <= start && end <= to)));
}

const stretchesOf = ({ said = [] }: TextPassage, speaker: string): Place[] =>
  inOrder(said.filter((own) => own.speaker === speaker).map(({ start, end }): Place => [start, end]));

/** Rising; of places that overlap, the first and longest. */
function inOrder(places: readonly Place[]): Place[] {
  let last = 0;
  return places
    .toSorted(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)
    .filter(([start, end]) => start >= last && (last = end) > 0);
}
