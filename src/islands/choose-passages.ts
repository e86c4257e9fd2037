import type { PassagesFile, PublishedPassage } from '../phrases/passages-file.ts';
import { findHits, fold } from './fold.ts';
import { passageWords } from '../words/passages.ts';

export interface PassageHit {
  /** The turn or passage to go to. */
  id: string;
  name: string;
  /** The words around the first hit, as published. */
  excerpt: string;
}

const mostPassages = 5;
const excerptLength = 240;

/** By passage: where the wanted words stand in it. */
export type DocumentHits = ReadonlyMap<string, Hits>;
type Hits = ReturnType<typeof findHits>;

export const findDocumentHits = (passages: PassagesFile['passages'], wanted: readonly string[]): DocumentHits =>
  new Map(Object.entries(passages).map(([id, { text }]) => [id, findHits(text, wanted)]));

/**
 * The passages of a document to show, best first: those that hold the query as it was typed, then those with most of its
 * words, then in the order of the text. `found` are the ids of their places.
 */
export function choosePassages(
  passages: PassagesFile['passages'],
  found: readonly string[],
  query: string,
  wanted: readonly string[],
  hits: DocumentHits,
): PassageHit[] {
  const phrase = fold(query).replaceAll('"', '').trim();
  const rate = (text: string, own: Hits) =>
    countWanted(own) + (wanted.length > 1 && own.length > 0 && holdsPhrase(fold(text), phrase) ? wanted.length : 0);
  const places = groupByPlace(passages, new Set(found));
  const rated = found.flatMap((id, order) => {
    const own = (places.get(id) ?? []).map((passage) => ({ ...passage, hits: hits.get(passage.id) ?? [] }));
    const best = own
      .map((passage) => ({ words: passage.words, rate: rate(passage.words.text, passage.hits) }))
      .sort((a, b) => b.rate - a.rate)[0];
    const complete = countWanted(own.flatMap((passage) => passage.hits)) === wanted.length;
    return best ? [{ id, order, complete, ...best }] : [];
  });
  // Where the whole query stands somewhere, passages with a part of it are no answer.
  const complete = rated.filter(({ complete: whole }) => whole);
  return (complete.length > 0 ? complete : rated)
    .sort((a, b) => b.rate - a.rate || a.order - b.order)
    .slice(0, mostPassages)
    .map(({ id, words }) => ({ id, name: hitName(id, words), excerpt: cutWords(words.text, wanted) }));
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
  turn === undefined ? name : `${passageWords.turnAlone(id.slice(1))} · ${speaker ?? ''}`;

const countWanted = (hits: Hits) => new Set(hits.map(([, , word]) => word)).size;

/** `line 5` is not in `timeline 50`. */
function holdsPhrase(folded: string, phrase: string): boolean {
  const at = folded.indexOf(phrase);
  if (at === -1) return false;
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(folded.charAt(at - 1)) && !letter.test(folded.charAt(at + phrase.length));
}

/** A stretch of a text around the place where most of the wanted words stand. */
export function cutWords(text: string, wanted: readonly string[]): string {
  if (text.length <= excerptLength) return text;
  const first = bestStart(findHits(text, wanted));
  const from = first < excerptLength / 2 ? 0 : text.indexOf(' ', first - excerptLength / 3) + 1;
  const end = from + excerptLength >= text.length ? text.length : text.lastIndexOf(' ', from + excerptLength);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}

/** Where most different words stand close together. */
function bestStart(hits: ReturnType<typeof findHits>): number {
  const rated = hits.map(([start]) => {
    const near = hits.filter(([other]) => other >= start && other < start + excerptLength / 2);
    return { start, words: new Set(near.map(([, , word]) => word)).size };
  });
  return rated.sort((a, b) => b.words - a.words || a.start - b.start)[0]?.start ?? 0;
}
