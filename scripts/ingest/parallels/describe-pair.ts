import type { Parallel, ParallelSide } from '../../../src/schema/parallel.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { SharedWording } from './find-stretches.ts';
import type { StoredDocument, StoredPassage, StoredQuotation, WordStore } from './word-store.ts';

/** A quotation counts as found where so much of it is. */
const leastShare = 0.6;
/** A stretch that is so much longer than the quotation in it is more than the quotation. */
const mostLonger = 1.5;

interface Side {
  passage: StoredPassage;
  document: StoredDocument;
  /** Words `[from, to)` of the store. */
  from: number;
  to: number;
  quotation?: StoredQuotation & { from: number; to: number };
}

/** What a shared wording is, and where it stands. A quotation is given whole, with what stands in its place on the other side. */
export function describePair(store: WordStore, stretch: SharedWording): Parallel {
  const a = sideOf(store, stretch.passageA, stretch.a, stretch.aEnd, stretch.same);
  const b = sideOf(store, stretch.passageB, stretch.b, stretch.bEnd, stretch.sameB);
  const words = stretch.same.length;
  if (isFound(a, b)) return { kind: 'transcript', ...widen(store, a, b), words };
  if (isFound(b, a)) return { kind: 'transcript', ...widen(store, b, a), words };
  if (a.quotation && b.quotation && compareSpeakers(a.quotation.speaker, b.quotation.speaker) !== 'different')
    return { kind: 'quotation', ...widen(store, a, b), words };
  return { kind: 'wording', a: placeOf(store, a), b: placeOf(store, b), words };
}

/** A direct quotation beside a turn of whoever is quoted. */
const isFound = ({ quotation }: Side, { passage }: Side): boolean =>
  compareSpeakers(quotation?.speaker, passage.speaker) === 'same';

function sideOf(store: WordStore, passage: number, from: number, to: number, same: readonly number[]): Side {
  const stored = store.passages[passage] as StoredPassage;
  const document = store.documents[stored.document] as StoredDocument;
  const quotation = document.quotations
    .filter((part) => part.passage === passage)
    .map((part) => ({ ...part, ...wordsWithin(store, stored, part) }))
    .find((part) => {
      const own = same.filter((place) => place >= part.from && place < part.to).length;
      const whole = part.to - part.from;
      return own >= leastShare * whole && to - from <= Math.max(mostLonger * whole, whole + 3);
    });
  return { passage: stored, document, from, to, ...(quotation && { quotation }) };
}

/** The words of a passage that lie within characters `[start, end)`. */
export function wordsWithin(
  { starts, lengths }: WordStore,
  passage: StoredPassage,
  { start, end }: { start: number; end: number },
): { from: number; to: number } {
  let [from, to] = [passage.from, passage.to];
  while (from < to && starts.at(from) < start) from += 1;
  while (to > from && starts.at(to - 1) + lengths.at(to - 1) > end) to -= 1;
  return { from, to };
}

/** The whole quotation of `a`, and in `b` as many words more as the stretch leaves of the quotation. */
function widen(store: WordStore, a: Side, b: Side): { a: ParallelSide; b: ParallelSide } {
  if (!a.quotation) return { a: placeOf(store, a), b: placeOf(store, b) };
  const { from, to, id } = a.quotation;
  const before = Math.max(0, a.from - from);
  const after = Math.max(0, to - a.to);
  return {
    a: { ...placeOf(store, { ...a, from, to }), quote: id },
    b: placeOf(
      store,
      b.quotation ? { ...b, from: b.quotation.from, to: b.quotation.to } : reach(b, before, after),
      b.quotation?.id,
    ),
  };
}

const reach = (side: Side, before: number, after: number): Side => ({
  ...side,
  from: Math.max(side.passage.from, side.from - before),
  to: Math.min(side.passage.to, side.to + after),
});

function placeOf(
  { starts, lengths }: WordStore,
  { document, passage, from, to }: Pick<Side, 'document' | 'passage' | 'from' | 'to'>,
  quote?: string,
): ParallelSide {
  return {
    document: document.id,
    block: passage.block,
    start: starts.at(from),
    end: starts.at(to - 1) + lengths.at(to - 1),
    ...(quote !== undefined && { quote }),
  };
}
