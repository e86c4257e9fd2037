import type { Archive } from '../../../src/schema/archive.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Locate } from '../content/content.ts';
import { hashWords } from '../blocks/hash-words.ts';
import { listPassages } from './list-passages.ts';
import { listQuoteWords } from './list-quote-words.ts';
import { isQuoteId, reportGoneAddress, reportGoneDocument } from './report-gone-address.ts';

/** What the ledger must know of a document: which ids lead where, and the hash of each passage's and each quotation's words. */
export interface LedgerEntry extends Pick<Document, 'id' | 'formerIds' | 'moved'> {
  /** True where the title is the editor's, who may reword it. */
  isTitleSupplied: boolean;
  /** Id of a passage or a quotation → hash of its words, passages first, in the order of the document. */
  passages: ReadonlyMap<string, string>;
  /** Ids of turns, which are addresses too. */
  turns: ReadonlySet<string>;
}

export interface LedgerCheck {
  ledger: Ledger;
  locate: Locate;
  /** Ids of all documents. */
  ids: ReadonlySet<string>;
  /** Of every document whose record could be made; that others could not is a problem of its own. */
  entries: readonly LedgerEntry[];
  withdrawn: Archive['withdrawn'];
}

/** What is kept of a document for the ledger's sake, so that its record need not be. */
export function summarizeForLedger(document: Document): LedgerEntry {
  const { id, formerIds, moved, title, blocks, quotes } = document;
  return {
    id,
    formerIds,
    moved,
    isTitleSupplied: title.basis === 'supplied',
    passages: new Map([
      ...listPassages(document).map((passage) => [passage.id, hashWords(passage)] as const),
      ...listQuoteWords(document, quotes).map((words) => [words.quote.id, hashWords(words)] as const),
    ]),
    turns: new Set(blocks.flatMap((block) => (block.kind === 'turn' ? block.id : []))),
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

function checkPassages(
  listed: Record<string, string>,
  entry: LedgerEntry,
  place: (passage: string) => Place,
): Problem[] {
  return Object.entries(listed).flatMap(([passage, hash]) => {
    if (Object.hasOwn(entry.moved, passage)) return [];
    const now = entry.passages.get(passage);
    if (now === hash || (passage === 'title' && entry.isTitleSupplied)) return [];
    return [
      reportGoneAddress(place(passage), {
        document: entry.id,
        passage,
        reused: now !== undefined,
        target: findPassage(entry, passage, hash),
        added: listNew(listed, entry, passage),
      }),
    ];
  });
}

/** What of the same kind has no entry in the ledger yet: where changed words are now. */
const listNew = (listed: Record<string, string>, { passages }: LedgerEntry, passage: string): string[] =>
  [...passages.keys()].filter(
    (id) => id !== 'title' && isQuoteId(id) === isQuoteId(passage) && !Object.hasOwn(listed, id),
  );

/** Where the same words stand now. A quotation can have all words of a passage, and is not that passage. */
function findPassage({ passages }: LedgerEntry, passage: string, hash: string): string | undefined {
  return [...passages].find(([id, words]) => words === hash && isQuoteId(id) === isQuoteId(passage))?.[0];
}

/** The document that has most of the listed words, if it has more than half of them. */
function findSuccessor(listed: Record<string, string>, entries: readonly LedgerEntry[]): string | undefined {
  const hashes = new Set(Object.values(listed));
  return entries.find(({ passages }) => {
    const shared = new Set([...passages.values()].filter((hash) => hashes.has(hash)));
    return shared.size * 2 > hashes.size;
  })?.id;
}
