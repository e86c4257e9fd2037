import type { Archive } from '../../../src/schema/archive.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Locate } from '../content/content.ts';
import { hashWords } from '../blocks/hash-words.ts';
import { listPassages } from './list-passages.ts';

/** What the ledger must know of a document: which ids lead where, and the hash of each passage's words. */
export interface LedgerEntry extends Pick<Document, 'id' | 'formerIds' | 'moved'> {
  /** True where the title is the editor's, who may reword it. */
  isTitleSupplied: boolean;
  /** Passage id → hash of its words, in the order of the document. */
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
  const { id, formerIds, moved, title, blocks } = document;
  return {
    id,
    formerIds,
    moved,
    isTitleSupplied: title.basis === 'supplied',
    passages: new Map(listPassages(document).map((passage) => [passage.id, hashWords(passage)])),
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
    return [reportDocument(locate(['documents', id]), id, passages, entries)];
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
    return [reportPassage(place(passage), passage, now, findPassage(entry, hash), entry, listNew(listed, entry))];
  });
}

/** Passages that have no entry in the ledger yet: where changed words are now. */
const listNew = (listed: Record<string, string>, { passages }: LedgerEntry): string[] =>
  [...passages.keys()].filter((id) => id !== 'title' && !Object.hasOwn(listed, id));

function findPassage({ passages }: LedgerEntry, hash: string): string | undefined {
  return [...passages].find(([, words]) => words === hash)?.[0];
}

function reportDocument(
  place: Place,
  id: string,
  listed: Record<string, string>,
  entries: readonly LedgerEntry[],
): Problem {
  const successor = findSuccessor(listed, entries);
  return {
    ...place,
    kind: 'address-gone',
    what: `The document "${id}" has gone${
      successor
        ? `; its words are in "${successor}" now.`
        : didYouMean(
            id,
            entries.map((entry) => entry.id),
          )
    }`,
    why: 'Its address was given out, and citations of it would lead nowhere.',
    fix: successor
      ? `Put "formerIds: [${id}]" on the card of "${successor}".`
      : `Put it into formerIds on the card of the document that replaces it, or into "withdrawn" of archive.yaml with the reason.`,
  };
}

/** The document that has most of the listed words, if it has more than half of them. */
function findSuccessor(listed: Record<string, string>, entries: readonly LedgerEntry[]): string | undefined {
  const hashes = new Set(Object.values(listed));
  return entries.find(({ passages }) => {
    const shared = new Set([...passages.values()].filter((hash) => hashes.has(hash)));
    return shared.size * 2 > hashes.size;
  })?.id;
}

function reportPassage(
  place: Place,
  passage: string,
  now: string | undefined,
  target: string | undefined,
  { id }: LedgerEntry,
  added: readonly string[],
): Problem {
  const became = now === undefined ? 'has gone' : 'names other words';
  const [first] = added;
  const example = target ?? first ?? '…';
  const listed =
    target === undefined && first !== undefined ? ` New in the document: ${added.slice(0, 5).join(', ')}.` : '';
  return {
    ...place,
    kind: now === undefined ? 'address-gone' : 'address-reused',
    what: `The passage "${passage}" of "${id}" ${became} since its address was given out${target ? `; its words are "${target}" now` : ''}.`,
    why: 'A citation of it would show something else than what was cited, or nothing.',
    fix: `Undo the change of the source or of its card, or say on the card of "${id}" where the address leads now: "moved: {${passage}: ${example}}".${listed}`,
  };
}
