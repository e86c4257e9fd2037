import type { Parallel, ParallelSide } from '../../../src/record/parallel.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { SharedWording } from './find-stretches.ts';
import type { StoredDocument, StoredQuotation } from './stored-document.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

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
  const from = firstWhere(passage, (place) => starts.at(place) >= start);
  const to = firstWhere(passage, (place) => starts.at(place) + lengths.at(place) > end);
  return { from, to: Math.max(from, to) };
}

/** The first word of a passage from which on something is true; the place behind the last one where it never is. */
function firstWhere({ from, to }: StoredPassage, isTrue: (place: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The whole quotation of `a`, and in `b` what stands in the place of its words. */
function widen(store: WordStore, a: Side, b: Side): { a: ParallelSide; b: ParallelSide } {
  if (!a.quotation) return { a: placeOf(store, a), b: placeOf(store, b) };
  const { from, to, id } = a.quotation;
  const whole = b.quotation ?? {
    from: b.from - reach(store, from, a.from, b.from, -1, b.passage),
    to: b.to + reach(store, to - 1, a.to - 1, b.to - 1, 1, b.passage),
  };
  return {
    a: { ...placeOf(store, { ...a, from, to }), quote: id },
    b: placeOf(store, { ...b, from: whole.from, to: whole.to }, b.quotation?.id),
  };
}

/** Words that may stand in between where a quotation goes on. */
const mostBetween = 2;

/**
 * How many words further the other passage has to be read, where a stretch ends at `edge` and the quotation at `end`: to the
 * quotation's last word, if that stands near enough, else as many as the quotation has.
 */
function reach(
  { words }: WordStore,
  end: number,
  edge: number,
  other: number,
  step: 1 | -1,
  { from, to }: StoredPassage,
): number {
  const missing = (end - edge) * step;
  if (missing <= 0) return 0;
  const room = step === 1 ? to - 1 - other : other - from;
  for (let count = 1; count <= Math.min(missing + mostBetween, room); count += 1)
    if (words.at(other + count * step) === words.at(end)) return count;
  return Math.min(missing, room);
}

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
