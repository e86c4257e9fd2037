import type { Ledger } from '../../../src/schema/ledger.ts';
import type { LedgerEntry } from '../checks/check-ledger.ts';
import { compareCodeUnits } from '../compare-code-units.ts';

/**
 * The ledger with the addresses of all documents added. What was in it stays as it was, also where the words have moved: an
 * address that was given out needs its redirect for good. A title that the editor supplied is no address of source words.
 */
export function mergeLedger(ledger: Ledger | undefined, entries: readonly LedgerEntry[]): Ledger {
  const documents = new Map(Object.entries(ledger?.documents ?? {}));
  for (const { id, passages, isTitleSupplied } of entries) {
    const given = [...passages].filter(([passage]) => passage !== 'title' || !isTitleSupplied);
    documents.set(id, { ...Object.fromEntries(given), ...documents.get(id) });
  }
  const sorted = [...documents].toSorted(([a], [b]) => compareCodeUnits(a, b));
  return { documents: Object.fromEntries(sorted.map(([id, passages]) => [id, sortPassages(passages)])) };
}

function sortPassages(passages: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(passages).toSorted(([a], [b]) => comparePassages(a, b)));
}

/** `p2` before `p10`, `t1p2` before `t1p10`. */
function comparePassages(a: string, b: string): number {
  const pad = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return compareCodeUnits(pad(a), pad(b));
}
