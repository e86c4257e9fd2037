import { isQuoteId } from '../../src/record/passage-id.ts';
import type { Document } from '../../src/record/document.ts';
import type { Ledger } from '../../src/record/ledger.ts';
import { hashOfLine, type LedgerLines } from '../ingest/addresses/ledger-lines.ts';
import { findSuccessor, listGone, summarizeForLedger, type LedgerEntry } from '../ingest/checks/check-ledger.ts';
import type { Proposal } from './proposal.ts';
import { proposeMoves } from './propose-moves.ts';

/** Takes documents one by one, and says at the end what all their cards must say. */
export interface Proposer {
  add(document: Document): void;
  finish(): Proposal[];
  /** Addresses of questions that have another heading than when they were given out: nothing to decide, but cited words. */
  newHeadings(): string[];
}

/**
 * Looks for where the addresses of `ledger` lead. Of documents that have all their addresses nothing is kept but hashes. `withdrawn` are
 * ids that archive.yaml says have gone. A document that takes the place of another gets that one's ids when its card says so, so that
 * its passages are looked at in the run after that.
 */
export function createProposer(ledger: Ledger, withdrawn: ReadonlySet<string>): Proposer {
  const entries: LedgerEntry[] = [];
  const changed: { document: Document; entry: LedgerEntry; listed: LedgerLines }[] = [];
  const headings: string[] = [];
  return {
    add(document) {
      const entry = summarizeForLedger(document);
      entries.push(entry);
      const ids = [...entry.formerIds.toReversed(), entry.id];
      const listed = Object.assign({}, ...ids.map((id) => ledger.documents[id] ?? {})) as LedgerLines;
      for (const [id, line] of entry.exchanges)
        if (Object.hasOwn(listed, id) && listed[id] !== line) headings.push(`${entry.id}#${id}`);
      if (listGone(listed, entry).length > 0) changed.push({ document, entry, listed });
    },
    finish() {
      const elsewhere = listNew(ledger, entries);
      const moved = changed.map(({ document, entry, listed }) => ({
        document: entry.id,
        formerIds: [],
        ...proposeMoves(document, entry, listed, elsewhere),
      }));
      return [...moved, ...proposeHeirs(ledger, entries, withdrawn)];
    },
    newHeadings: () => headings,
  };
}

const heirReason = 'more than half of its passages have the same words here';

/** For documents that have gone: those that have their words. */
function proposeHeirs(ledger: Ledger, entries: readonly LedgerEntry[], withdrawn: ReadonlySet<string>): Proposal[] {
  const known = new Set(entries.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const lost = Object.entries(ledger.documents).filter(([id]) => !known.has(id) && !withdrawn.has(id));
  const heirs = lost.flatMap(([id, lines]) => {
    const heir = findSuccessor(lines, entries);
    return heir === undefined ? [] : [{ id, heir }];
  });
  return [...Map.groupBy(heirs, ({ heir }) => heir)].map(([document, all]) => ({
    document,
    formerIds: all.map(({ id }) => ({ id, because: heirReason })),
    moves: [],
    open: [],
  }));
}

/** Passages that no ledger has yet: hash of their words → their addresses in all documents. */
function listNew(ledger: Ledger, entries: readonly LedgerEntry[]): Map<string, string[]> {
  const added = entries.flatMap(({ id, passages }) =>
    [...passages].flatMap(([passage, line]) =>
      isQuoteId(passage) || passage === 'title' || ledger.documents[id]?.[passage] !== undefined
        ? []
        : [{ address: `${id}#${passage}`, hash: hashOfLine(line) }],
    ),
  );
  return new Map(
    [...Map.groupBy(added, ({ hash }) => hash)].map(([hash, all]) => [hash, all.map(({ address }) => address)]),
  );
}
