import { align, type Aligner } from './align.ts';
import { compareSpeakers, surnameOf } from './compare-speakers.ts';
import { wordsWithin } from './describe-pair.ts';
import type { SharedWording } from './find-stretches.ts';
import type { WordRatings } from './rate-words.ts';
import type { StoredDocument, StoredQuotation } from './stored-document.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** Of a quotation of five words or more, so much must stand in the other place; of a shorter one all. */
const leastShare = 0.8;

/**
 * Quotations that are too short or too plain to be told from others by their words: found in what the same person says in
 * another document of the same event, if they stand there in one passage alone.
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
      const candidates = (spoken.get(surnameOf(quotation.speaker)) ?? []).filter(
        (passage) =>
          !known.has(`${quotation.passage} ${passage}`) &&
          mayBeSame(store, document, quotation, store.passages[passage] as StoredPassage),
      );
      const hits = candidates.flatMap(
        (passage) => findIn(store, ratings, quotation, { ...range, anchor }, passage) ?? [],
      );
      const [hit] = hits;
      return hit && hits.length === 1 ? [hit] : [];
    }),
  );
}

/** Passages of turns by their speaker's surname. */
function groupSpoken({ passages }: WordStore): Map<string, number[]> {
  const spoken = new Map<string, number[]>();
  for (const [index, { speaker }] of passages.entries()) {
    if (speaker?.status !== 'named') continue;
    const surname = surnameOf(speaker);
    const own = spoken.get(surname);
    if (own) own.push(index);
    else spoken.set(surname, [index]);
  }
  return spoken;
}

function mayBeSame(
  store: WordStore,
  document: StoredDocument,
  { speaker }: StoredQuotation,
  passage: StoredPassage,
): boolean {
  const other = store.documents[passage.document] as StoredDocument;
  return other !== document && isSameEvent(document, other) && compareSpeakers(speaker, passage.speaker) === 'same';
}

/** The event that both name; where one of them names none, the one day that both tell of. */
function isSameEvent(one: StoredDocument, other: StoredDocument): boolean {
  if (one.event !== undefined && other.event !== undefined) return one.event === other.event;
  return one.day !== undefined && one.day === other.day;
}

/** The word of a quotation that the fewest documents have. A single word, or two common ones, can't be told at all. */
function findAnchor(
  { words, documentCounts }: WordStore,
  { isCommon }: WordRatings,
  { from, to }: { from: number; to: number },
): number | undefined {
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  if (places.length < 2 || (places.length === 2 && places.every((place) => isCommon(words.at(place)))))
    return undefined;
  return places.sort(
    (a, b) => (documentCounts[words.at(a)] as number) - (documentCounts[words.at(b)] as number) || a - b,
  )[0];
}

function findIn(
  store: WordStore,
  { isSmall }: WordRatings,
  { passage: passageA }: StoredQuotation,
  { from, to, anchor }: { from: number; to: number; anchor: number },
  passageB: number,
): SharedWording | undefined {
  const { words } = store;
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
    return {
      a: same[0] as number,
      aEnd: (same.at(-1) as number) + 1,
      b,
      bEnd: bLast + 1,
      same,
      sameB,
      passageA,
      passageB,
    };
  }
  return undefined;
}
