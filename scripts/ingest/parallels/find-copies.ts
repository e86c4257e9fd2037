import type { SharedWording } from './find-stretches.ts';
import type { StoredDocument } from './stored-document.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** Two documents are one text where so much of either's words stand in the other. */
const leastShare = 0.8;

/** Documents that are the same text or nearly so, as places of the store: `[earlier, later]`. */
export function findCopies(store: WordStore, found: readonly SharedWording[]): [number, number][] {
  const shared = new Map<number, number>();
  const count = store.documents.length;
  for (const { passageA, passageB, same } of found) {
    const [a, b] = [documentOf(store, passageA), documentOf(store, passageB)];
    shared.set(a * count + b, (shared.get(a * count + b) ?? 0) + same.length);
  }
  return [...shared]
    .map(([key, words]): [number, number, number] => [Math.floor(key / count), key % count, words])
    .filter(([a, b, words]) => words >= leastShare * Math.max(lengthOf(store, a), lengthOf(store, b)))
    .map(([a, b]) => [a, b]);
}

const documentOf = ({ passages }: WordStore, passage: number): number => (passages[passage] as StoredPassage).document;

function lengthOf({ documents, passages }: WordStore, document: number): number {
  const { from, to } = documents[document] as StoredDocument;
  return passages.slice(from, to).reduce((sum, passage) => sum + (passage.apart ? 0 : passage.to - passage.from), 0);
}
