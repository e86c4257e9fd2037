import type { Parallel } from '../../../src/record/parallel.ts';
import { align, type Stretch } from './align.ts';
import { wordsWithin } from './describe-pair.ts';
import type { WordRatings } from './rate-words.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** What a document prints twice: a pull quote and its paragraph, a headline's quotation and the one that it shortens. */
export const findRepeats = (store: WordStore, ratings: WordRatings): Parallel[] =>
  store.documents.flatMap((document) =>
    document.repeats.flatMap(({ kind, of, in: target }): Parallel[] => {
      const own = store.passages.slice(document.from, document.to);
      const [copy, original] = [find(own, of.block), find(own, target)];
      const stretch =
        copy && original && longest(store, ratings, { ...copy, ...wordsWithin(store, copy, of) }, original);
      if (!stretch) return [];
      const b = { document: document.id, block: target, ...charactersOf(store, stretch.b, stretch.bEnd) };
      return [{ kind, a: { document: document.id, ...of }, b, words: stretch.same.length }];
    }),
  );

const find = (passages: readonly StoredPassage[], block: string) => passages.find((passage) => passage.block === block);

function longest(
  store: WordStore,
  { isSmall }: WordRatings,
  copy: StoredPassage,
  original: StoredPassage,
): Stretch | undefined {
  const { words } = store;
  let best: Stretch | undefined;
  for (let a = copy.from; a < copy.to; a += 1) {
    for (let b = original.from; b < original.to; b += 1) {
      if (words.at(a) !== words.at(b)) continue;
      const stretch = align({ words, isSmall }, a, b);
      const inside = stretch.same.flatMap((place, index) => (place >= copy.from && place < copy.to ? [index] : []));
      const [first, last] = [inside[0], inside.at(-1)];
      if (first === undefined || last === undefined || inside.length <= (best?.same.length ?? 0)) continue;
      const sameB = stretch.sameB.slice(first, last + 1);
      const same = stretch.same.slice(first, last + 1);
      best = { ...stretch, same, sameB, b: sameB[0] as number, bEnd: (sameB.at(-1) as number) + 1 };
    }
  }
  return best;
}

const charactersOf = ({ starts, lengths }: WordStore, from: number, to: number): { start: number; end: number } => ({
  start: starts.at(from),
  end: starts.at(to - 1) + lengths.at(to - 1),
});
