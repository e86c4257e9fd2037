import { isQuoteId } from '../../src/record/passage-id.ts';
import type { Document } from '../../src/record/document.ts';
import { passagesOf } from '../../src/record/passages.ts';
import type { Quote } from '../../src/record/quote.ts';
import type { LedgerEntry } from '../ingest/checks/check-ledger.ts';
import type { LedgerLines } from '../ingest/addresses/ledger-lines.ts';
import { receivedText, type Candidate, type ReceivedPassage, type Stretch } from './received-text.ts';

/** All that proposing asks of one document. */
export interface Places {
  document: Document;
  entry: LedgerEntry;
  /** What the ledger has of it. */
  listed: LedgerLines;
  text: ReceivedPassage[];
  /** Passage id → where it begins in the source: the record has notes behind the turn that they interrupt. */
  startOf: ReadonlyMap<string, number>;
}

export function createPlaces(document: Document, entry: LedgerEntry, listed: LedgerLines): Places {
  const starts = passagesOf(document.blocks).map(({ id, source }) => [id, source[0]] as const);
  return { document, entry, listed, text: receivedText(document), startOf: new Map([['title', -1], ...starts]) };
}

/** Where a passage or a statement begins in the source. */
export const positionOf = ({ document, startOf }: Places, id: string): number | undefined =>
  isQuoteId(id) ? document.quotes.find((quote) => quote.id === id)?.parts[0]?.source[0] : startOf.get(id);

const numbersOf = (id: string): number[] => (id.match(/\d+/g) ?? []).map(Number);
/** `q`, `p`, `t` … */
export const kindOf = (id: string): string => /^[a-z]+/.exec(id)?.[0] ?? id;

function compareIds(a: string, b: string): number {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  return (first[0] ?? 0) - (second[0] ?? 0) || (first[1] ?? 0) - (second[1] ?? 0);
}

/** Addresses of the ledger of the same kind, by their numbers: the order of the text when they were given out first. */
export const listKind = (listed: LedgerLines, id: string): string[] =>
  Object.keys(listed)
    .filter((other) => kindOf(other) === kindOf(id))
    .toSorted(compareIds);

/** The nearest addresses before and behind `id` that have their words still. */
export function findNeighbours(
  places: Places,
  id: string,
  gone: ReadonlySet<string>,
): { before: string | undefined; behind: string | undefined } {
  const all = listKind(places.listed, id);
  const at = all.indexOf(id);
  const stands = (other: string) => !gone.has(other) && positionOf(places, other) !== undefined;
  return { before: all.slice(0, at).findLast(stands), behind: all.slice(at + 1).find(stands) };
}

/** The stretch of the text between two addresses that stayed, as positions. */
export function positionsBetween(
  places: Places,
  { before, behind }: { before: string | undefined; behind: string | undefined },
): [from: number, to: number] {
  return [
    (before === undefined ? undefined : positionOf(places, before)) ?? -1,
    (behind === undefined ? undefined : positionOf(places, behind)) ?? Infinity,
  ];
}

/**
 * Of several places that have the words, the one between the neighbours of the old address; for a statement, one in quotation marks
 * goes before others, and the text before the title.
 */
export function chooseCandidate(
  places: Places,
  id: string,
  candidates: readonly Candidate[],
  gone: ReadonlySet<string>,
): Candidate | undefined {
  const [from, to] = positionsBetween(places, findNeighbours(places, id, gone));
  const isBetween = ({ stretches: [first] }: Candidate): boolean => {
    const passage = first && places.startOf.get(places.text[first.index]?.id ?? '');
    const at = first && passage !== undefined ? passage + first.start : -1;
    return from <= at && at <= to;
  };
  const isMarked = ({ stretches: [first] }: Candidate): boolean =>
    first !== undefined && /[“"‘'«„]/.test(places.text[first.index]?.words.charAt(first.start - 1) ?? '');
  const isInText = ({ stretches: [first] }: Candidate): boolean => places.text[first?.index ?? 0]?.id !== 'title';
  const rate = (candidate: Candidate): number =>
    Number(isBetween(candidate)) * 4 + Number(isQuoteId(id) && isMarked(candidate)) * 2 + Number(isInText(candidate));
  return candidates.toSorted((a, b) => rate(b) - rate(a))[0];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const lengthOf = (stretches: readonly { start: number; end: number }[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * The statement that has these words now: most of them are its own, or most of its words are among them. A correction within a passage
 * shifts what follows by a few letters, which decides nothing here.
 */
export function findStatement({ document, text }: Places, stretches: readonly Stretch[]): Quote | undefined {
  const shared = ({ parts }: Quote): number =>
    stretches.reduce(
      (sum, stretch) =>
        sum +
        parts
          .filter(({ block }) => block === text[stretch.index]?.id)
          .reduce((inner, part) => inner + overlap(part, stretch), 0),
      0,
    );
  const rated = document.quotes.map((quote) => ({ quote, shared: shared(quote) }));
  const fitting = rated.filter(
    ({ quote, shared: own }) => own > 0 && own * 2 >= Math.min(lengthOf(stretches), lengthOf(quote.parts)),
  );
  // Of statements within one another, the nearest in length.
  const apart = ({ quote }: { quote: Quote }) => Math.abs(lengthOf(quote.parts) - lengthOf(stretches));
  return fitting.toSorted((a, b) => b.shared - a.shared || apart(a) - apart(b))[0]?.quote;
}
