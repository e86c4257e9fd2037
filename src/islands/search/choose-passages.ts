import { numberOf } from '../../record/passage-id.ts';
import type { PassagesFile, PublishedPassage } from '../../phrases/passages-file.ts';
import { findPhrase, type Phrase } from '../../phrases/find-phrase.ts';
import { shownPlace, undoCorrections } from '../../phrases/undo-corrections.ts';
import { passageNames } from '#words/parts/passage-names.ts';
import { cutMarked, markWords, type MarkedText } from './marked-text.ts';
import { findWanted, type WantedPlace, type WantedWord } from './wanted-words.ts';

export interface PassageHit {
  /** The turn or passage to go to. */
  id: string;
  name: MarkedText;
  /** The words around the first hit, as published. */
  excerpt: MarkedText;
}

export const mostPassages = 5;

/** By passage: where the wanted words stand in it. */
export type DocumentHits = ReadonlyMap<string, Hits>;
type Hits = WantedPlace[];

export const findDocumentHits = (passages: PassagesFile['passages'], wanted: readonly WantedWord[]): DocumentHits =>
  new Map(Object.entries(passages).map(([id, passage]) => [id, findPassageHits(passage, wanted)]));

/** In the words as shown, and where some of them were corrected, in those as received. */
function findPassageHits({ text, received }: PublishedPassage, wanted: readonly WantedWord[]): Hits {
  const shown = findWanted(text, wanted);
  if (!received) return shown;
  const inSource = findWanted(undoCorrections(text, received), wanted)
    .map(([start, end, word]): WantedPlace => [...shownPlace([start, end], received), word])
    .filter(([start, end]) => shown.every((own) => own[1] <= start || own[0] >= end));
  return [...shown, ...inSource].sort(([a], [b]) => a - b);
}

/**
 * The passages of a document to show, best first: those that hold the query as it was typed, then those with most of its
 * words, then in the order of the text. `found` are the ids of their places.
 */
export function choosePassages(
  passages: PassagesFile['passages'],
  found: readonly string[],
  phrase: Phrase,
  wanted: readonly WantedWord[],
  hits: DocumentHits,
): PassageHit[] {
  const rate = (text: string, own: Hits) =>
    countWanted(own) + (wanted.length > 1 && own.length > 0 && findPhrase(text, phrase).length > 0 ? wanted.length : 0);
  const places = groupByPlace(passages, new Set(found));
  const rated = found.flatMap((id, order) => {
    const own = (places.get(id) ?? []).map((passage) => ({ ...passage, hits: hits.get(passage.id) ?? [] }));
    const best = own
      .map((passage) => ({ ...passage, rate: rate(passage.words.text, passage.hits) }))
      .sort((a, b) => b.rate - a.rate)[0];
    const complete = countWanted(own.flatMap((passage) => passage.hits)) === wanted.length;
    return best ? [{ ...best, id, order, complete }] : [];
  });
  // Where the whole query stands somewhere, passages with a part of it are no answer.
  const complete = rated.filter(({ complete: whole }) => whole);
  return (complete.length > 0 ? complete : rated)
    .sort((a, b) => b.rate - a.rate || a.order - b.order)
    .slice(0, mostPassages)
    .map(({ id, words, hits: own }) => ({
      id,
      name: markWords(hitName(id, words), wanted),
      excerpt: cutMarked(words.text, wanted, own),
    }));
}

/** By place: the passages that stand there, which are a turn's paragraphs or the passage itself. */
function groupByPlace(passages: PassagesFile['passages'], wanted: ReadonlySet<string>) {
  const places = new Map<string, { id: string; words: PublishedPassage }[]>();
  for (const [id, words] of Object.entries(passages)) {
    for (const place of [id, words.turn]) {
      if (place === undefined || !wanted.has(place)) continue;
      places.set(place, [...(places.get(place) ?? []), { id, words }]);
    }
  }
  return places;
}

const hitName = (id: string, { name, turn, speaker }: PublishedPassage) =>
  turn === undefined ? name : `${passageNames.turnAlone(numberOf(id))} · ${speaker ?? ''}`;

const countWanted = (hits: Hits) => new Set(hits.map(([, , word]) => word)).size;
