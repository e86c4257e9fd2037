import { isQuoteId } from '../../../src/record/passage-id.ts';
import type { ArchiveSettings } from '../../../src/record/archive.ts';
import type { Document, Region } from '../../../src/record/document.ts';
import { turnsOf } from '../../../src/record/passages.ts';
import type { Quote } from '../../../src/record/quote.ts';
import type { Ledger } from '../../../src/record/ledger.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Locate } from '../yaml/locate.ts';
import { hashLine } from '../addresses/hash-sentences.ts';
import { exchangeLine, hashOfLine, linesOfWords, type LedgerLines } from '../addresses/ledger-lines.ts';
import { hashWords } from '../blocks/hash-words.ts';
import { listPassages } from '../text/list-passages.ts';
import { listQuoteWords } from '../text/list-quote-words.ts';
import { reportGoneAddress, reportGoneDocument } from './report-gone-address.ts';

/** What the ledger must know of a document: which ids lead where, and the hash of each passage's and each quotation's words. */
export interface LedgerEntry extends Pick<Document, 'id' | 'formerIds' | 'moved'> {
  /** True where the title is the editor's, who may reword it. */
  isTitleSupplied: boolean;
  /** Id of a passage or a quotation → the ledger's line for it, passages first, in the order of the document. */
  passages: ReadonlyMap<string, string>;
  /** Ids of turns, which are addresses too. */
  turns: ReadonlySet<string>;
  /** Id of an exchange → the ledger's line for it. */
  exchanges: ReadonlyMap<string, string>;
  regions: readonly Region[];
}

export interface LedgerCheck {
  ledger: Ledger;
  locate: Locate;
  /** Ids of all documents. */
  ids: ReadonlySet<string>;
  /** Of every document whose record could be made; that others could not is a problem of its own. */
  entries: readonly LedgerEntry[];
  withdrawn: ArchiveSettings['withdrawn'];
}

/** What is spoken in a transcript is its turn, whose paragraphs have the sentences. */
const quoteLine = (words: ReturnType<typeof listQuoteWords<Quote>>[number]): string =>
  words.quote.mode === 'spoken' ? hashWords(words) : hashLine(words);

/** What is kept of a document for the ledger's sake, so that its record need not be. */
export function summarizeForLedger(document: Document): LedgerEntry {
  const { id, formerIds, moved, title, blocks, quotes, exchanges, regions } = document;
  return {
    id,
    formerIds,
    moved,
    isTitleSupplied: title.basis === 'supplied',
    passages: new Map([
      ...listPassages(document).map((passage) => [passage.id, hashLine(passage)] as const),
      ...listQuoteWords(document, quotes).map((words) => [words.quote.id, quoteLine(words)] as const),
    ]),
    turns: new Set(turnsOf(blocks).map(({ id }) => id)),
    exchanges: new Map(
      exchanges.map(({ id: exchange, question, heading }) => [exchange, exchangeLine(question, heading.value)]),
    ),
    regions,
  };
}

/**
 * Every address in the ledger must lead to the words it was given out for, or its card must say where they went. Whether
 * they are there is for `checkMoved`.
 */
export function checkLedger({ ledger, locate, ids, entries, withdrawn }: LedgerCheck): Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byFormerId = new Map(entries.flatMap((entry) => entry.formerIds.map((id) => [id, entry] as const)));

  return Object.entries(ledger.documents).flatMap(([id, passages]) => {
    const entry = byId.get(id) ?? byFormerId.get(id);
    if (entry) return checkPassages(passages, entry, (passage) => locate(['documents', id, passage]));
    if (ids.has(id) || Object.hasOwn(withdrawn, id)) return [];
    return [reportGoneDocument(locate(['documents', id]), id, findSuccessor(passages, entries), byId.keys())];
  });
}

/**
 * The passages and quotations of a document that do not have their words any more: an id that has gone, or one that names others
 * now. Those that the card says have moved are not among them.
 */
export function listGone(
  listed: LedgerLines,
  entry: Pick<LedgerEntry, 'moved' | 'passages' | 'isTitleSupplied'>,
): { id: string; line: string; reused: boolean }[] {
  return linesOfWords(listed).flatMap(([id, line]) => {
    if (Object.hasOwn(entry.moved, id) || (id === 'title' && entry.isTitleSupplied)) return [];
    const now = entry.passages.get(id);
    if (now !== undefined && hashOfLine(now) === hashOfLine(line)) return [];
    return [{ id, line, reused: now !== undefined }];
  });
}

const checkPassages = (listed: LedgerLines, entry: LedgerEntry, place: (passage: string) => Place): Problem[] =>
  listGone(listed, entry).map(({ id, line, reused }) =>
    reportGoneAddress(place(id), {
      document: entry.id,
      passage: id,
      reused,
      target: findSameWords(entry, id, line)[0],
    }),
  );

/** Where the same words stand now. A quotation can have all words of a passage, and is not that passage. */
export const findSameWords = ({ passages }: Pick<LedgerEntry, 'passages'>, passage: string, line: string): string[] =>
  [...passages].flatMap(([id, now]) =>
    hashOfLine(now) === hashOfLine(line) && isQuoteId(id) === isQuoteId(passage) ? [id] : [],
  );

/** The document that has most of the listed words, if it has more than half of them. */
export function findSuccessor(listed: LedgerLines, entries: readonly LedgerEntry[]): string | undefined {
  const hashes = new Set(linesOfWords(listed).map(([, line]) => hashOfLine(line)));
  return entries.find(({ passages }) => {
    const shared = new Set([...passages.values()].map(hashOfLine).filter((hash) => hashes.has(hash)));
    return shared.size * 2 > hashes.size;
  })?.id;
}
