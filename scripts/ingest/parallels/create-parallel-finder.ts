import type { Parallel, Parallels, ParallelSide } from '../../../src/record/parallel.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { describePair } from './describe-pair.ts';
import { findCopies } from './find-copies.ts';
import { findRepeats } from './find-repeats.ts';
import { findShortQuotations } from './find-short-quotations.ts';
import { findStretches, type SharedWording } from './find-stretches.ts';
import type { KeepWords } from './own-words.ts';
import { rateWords } from './rate-words.ts';
import type { StoredDocument } from './stored-document.ts';
import { createWordStore, type StoredPassage, type WordStore } from './word-store.ts';

/** Finds wording that documents share. Takes them one by one, and keeps of each only its words as numbers. */
export interface ParallelFinder {
  add: WordStore['add'];
  /** After the last document. */
  finish: () => Parallels;
}

/** @param keep for the words of each document */
export function createParallelFinder(keep?: KeepWords): ParallelFinder {
  const store = createWordStore(keep);
  return {
    add: store.add,
    finish() {
      const ratings = rateWords(store);
      const stretches = findStretches(store, ratings);
      const copies = findCopies(store, stretches);
      const between = withoutCopies(store, [...stretches, ...findShortQuotations(store, ratings, stretches)], copies);
      const order = orderOf(store);
      const pairs = [...between.map((stretch) => describePair(store, stretch)), ...findRepeats(store, ratings)];
      return {
        pairs: pairs
          .map((pair) => sortSides(pair, order))
          .sort(
            (one, other) => order(one.a, other.a) || order(one.b, other.b) || compareCodeUnits(one.kind, other.kind),
          ),
        copies: copies.map(([a, b]) => [idOf(store, a), idOf(store, b)]),
      };
    },
  };
}

const idOf = ({ documents }: WordStore, document: number): string => (documents[document] as StoredDocument).id;

function withoutCopies(
  store: WordStore,
  stretches: readonly SharedWording[],
  copies: readonly [number, number][],
): SharedWording[] {
  const known = new Set(copies.map(([a, b]) => `${a} ${b}`));
  const documentOf = (passage: number) => (store.passages[passage] as StoredPassage).document;
  return stretches.filter(({ passageA, passageB }) => {
    const [a, b] = [documentOf(passageA), documentOf(passageB)].sort((one, other) => one - other);
    return !known.has(`${String(a)} ${String(b)}`);
  });
}

type Order = (one: ParallelSide, other: ParallelSide) => number;

/** By document, by the passage's place in it, then by the words' place in the passage. */
function orderOf({ documents, passages }: WordStore): Order {
  const places = new Map(
    passages.map(({ document, block }, index) => [`${(documents[document] as StoredDocument).id}#${block}`, index]),
  );
  const placeOf = ({ document, block }: ParallelSide) => places.get(`${document}#${block}`) ?? 0;
  return (one, other) => placeOf(one) - placeOf(other) || one.start - other.start || one.end - other.end;
}

/** Where neither side is the quotation or the copy of the other, the earlier one comes first. */
function sortSides(pair: Parallel, order: Order): Parallel {
  if (pair.kind !== 'wording' && pair.kind !== 'quotation') return pair;
  return order(pair.a, pair.b) <= 0 ? pair : { ...pair, a: pair.b, b: pair.a };
}
