import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { align, type Aligner } from './align.ts';
import { compareSpeakers, surnameOf } from './compare-speakers.ts';
import { wordsWithin } from './describe-pair.ts';
import type { SharedWording } from './find-stretches.ts';
import type { WordRatings } from './rate-words.ts';
import { countSharedMatter } from './count-shared-matter.ts';
import { isSameOccasion } from './same-occasion.ts';
import type { StoredDocument, StoredQuotation } from './stored-document.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** So many words are used again by chance. */
const plainWords = 2;

/** So much of the same matter must stand around a quotation of one word, or of two. */
const leastMatter = (length: number): number => (length === 1 ? 2 : 1);

/** Of a quotation of five words or more, so much must stand in the other place; of a shorter one all. */
const leastShare = 0.8;

/**
 * Quotations that are too short or too plain to be told from others by their words: found in what the same person says in
 * another document of the same event, unless the report names another day. Where that has them in several places, it is the one that has
 * most words in common with what stands around the quotation; of one word or two it must have some, since anybody may use them again.
 */
export function findShortQuotations(
  store: WordStore,
  ratings: WordRatings,
  found: readonly SharedWording[],
): SharedWording[] {
  const spoken = groupSpoken(store);
  const known = new Set(
    found.flatMap(({ passageA, passageB }) => [`${passageA} ${passageB}`, `${passageB} ${passageA}`]),
  );
  return store.documents.flatMap((document) =>
    document.quotations.flatMap((quotation) => {
      const range = wordsWithin(store, store.passages[quotation.passage] as StoredPassage, quotation);
      const anchor = findAnchor(store, ratings, range);
      if (anchor === undefined) return [];
      const candidates = [...new Set(keysOf(quotation.speaker).flatMap((key) => spoken.get(key) ?? []))].filter(
        (passage) =>
          !known.has(`${quotation.passage} ${passage}`) &&
          mayBeSame(store, document, quotation, store.passages[passage] as StoredPassage),
      );
      const hits = candidates.flatMap((passage) => findIn(store, ratings, quotation, { ...range, anchor }, passage));
      return chooseHit(store, ratings, hits) ?? [];
    }),
  );
}

/** The place that is about the same matter as the quotation; undefined where that can't be told. */
function chooseHit(store: WordStore, ratings: WordRatings, hits: readonly SharedWording[]): SharedWording | undefined {
  const rated = hits
    .map((hit) => {
      const quoted = { passage: hit.passageA, from: hit.a, to: hit.aEnd };
      return {
        hit,
        matter: countSharedMatter(store, ratings, quoted, { passage: hit.passageB, from: hit.b, to: hit.bEnd }),
      };
    })
    .sort((one, other) => other.matter - one.matter);
  const [best, next] = rated;
  if (!best || best.matter === next?.matter) return undefined;
  const length = best.hit.aEnd - best.hit.a;
  return length <= plainWords && best.matter < leastMatter(length) ? undefined : best.hit;
}

/** By what two attributions of one person may agree: the authority's id, the surname. */
const keysOf = (speaker: QuoteSpeaker): string[] => [
  ...(speaker.ref === undefined ? [] : [`#${speaker.ref}`]),
  ...(speaker.status === 'named' ? [surnameOf(speaker)] : []),
];

/** Passages of turns by their speaker's id and surname. */
function groupSpoken({ passages }: WordStore): Map<string, number[]> {
  const spoken = new Map<string, number[]>();
  for (const [index, { speaker }] of passages.entries()) {
    for (const key of speaker ? keysOf(speaker) : []) {
      const own = spoken.get(key);
      if (own) own.push(index);
      else spoken.set(key, [index]);
    }
  }
  return spoken;
}

function mayBeSame(
  store: WordStore,
  document: StoredDocument,
  { speaker, days }: StoredQuotation,
  passage: StoredPassage,
): boolean {
  const other = store.documents[passage.document] as StoredDocument;
  if (other === document || !isSameOccasion(document, other)) return false;
  // Said on another day, as the report itself tells.
  if (days.length > 0 && other.day !== undefined && !days.includes(other.day)) return false;
  return compareSpeakers(speaker, passage.speaker) === 'same';
}

/** The word of a quotation that the fewest documents have. One or two common words can't be told at all. */
function findAnchor(
  { words, documentCounts }: WordStore,
  { isCommon }: WordRatings,
  { from, to }: { from: number; to: number },
): number | undefined {
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  if (places.length === 0 || (places.length <= plainWords && places.every((place) => isCommon(words.at(place)))))
    return undefined;
  return places.sort(
    (a, b) => (documentCounts[words.at(a)] as number) - (documentCounts[words.at(b)] as number) || a - b,
  )[0];
}

/** Where a passage has the words of a quotation. */
function findIn(
  store: WordStore,
  { isSmall }: WordRatings,
  { passage: passageA }: StoredQuotation,
  { from, to, anchor }: { from: number; to: number; anchor: number },
  passageB: number,
): SharedWording[] {
  const { words } = store;
  const hits: SharedWording[] = [];
  const aligner: Aligner = { words, isSmall };
  const { from: begin, to: end } = store.passages[passageB] as StoredPassage;
  const needed = to - from < 5 ? to - from : Math.ceil(leastShare * (to - from));
  for (let place = begin; place < end; place += 1) {
    if (words.at(place) !== words.at(anchor)) continue;
    const stretch = align(aligner, anchor, place);
    const kept = stretch.same.flatMap((same, index) => (same >= from && same < to ? [index] : []));
    const [first, last] = [kept[0], kept.at(-1)];
    if (first === undefined || last === undefined || kept.length < needed) continue;
    const same = stretch.same.slice(first, last + 1);
    const sameB = stretch.sameB.slice(first, last + 1);
    const [b, bLast] = [sameB[0] as number, sameB.at(-1) as number];
    // A short quotation is word for word, with nothing between its words.
    if (to - from < 5 && bLast - b !== to - from - 1) continue;
    const hit = {
      a: same[0] as number,
      aEnd: (same.at(-1) as number) + 1,
      b,
      bEnd: bLast + 1,
      same,
      sameB,
      passageA,
      passageB,
    };
    if (hits.at(-1)?.b !== b) hits.push(hit);
  }
  return hits;
}
