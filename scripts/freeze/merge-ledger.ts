import { ledgerFormat } from '../../src/record/format.ts';
import type { Ledger } from '../../src/record/ledger.ts';
import { givenFiles } from '../ingest/addresses/given-files.ts';
import { hashOfLine, regionsKey, type LedgerLines } from '../ingest/addresses/ledger-lines.ts';
import { regionsLine } from '../ingest/addresses/number-regions.ts';
import type { LedgerEntry } from '../ingest/checks/check-ledger.ts';
import { compareCodeUnits } from '../ingest/text/compare-code-units.ts';
import type { GivenOut } from './find-given-out.ts';

/**
 * The ledger with the addresses of all documents added. Lines only grow: what was in one stays as it was, also where the words have
 * moved, since an address that was given out needs its redirect for good; a line of version 1 takes the hashes of its sentences
 * where its words stand as they did. A title that the editor supplied is no address of source words.
 *
 * @param site what else of a built site is to answer for good
 */
export function mergeLedger(
  ledger: Ledger | undefined,
  entries: readonly LedgerEntry[],
  site: GivenOut = { lists: [], files: [] },
): Ledger {
  const documents = new Map(Object.entries(ledger?.documents ?? {}));
  for (const entry of entries) documents.set(entry.id, mergeLines(documents.get(entry.id) ?? {}, entry));
  const lists = addTo(ledger?.lists, site.lists);
  const files = addTo(givenFiles(ledger), site.files);
  const sorted = [...documents].toSorted(([a], [b]) => compareCodeUnits(a, b));
  return {
    version: ledgerFormat,
    ...(lists.length > 0 && { lists }),
    ...(files.length > 0 && { files }),
    documents: Object.fromEntries(sorted.map(([id, lines]) => [id, sortLines(lines)])),
  };
}

const addTo = (known: readonly string[] = [], more: readonly string[]): string[] =>
  [...new Set([...known, ...more])].toSorted(compareCodeUnits);

function mergeLines(
  before: LedgerLines,
  { passages, exchanges, regions, isTitleSupplied }: LedgerEntry,
): Record<string, string> {
  const merged = new Map(Object.entries(before));
  for (const [id, line] of passages) {
    const given = before[id];
    if (id === 'title' && given === undefined && isTitleSupplied) continue;
    if (given === undefined || given === hashOfLine(line)) merged.set(id, line);
  }
  for (const [id, line] of exchanges) if (!merged.has(id)) merged.set(id, line);
  if (regions.length > 0) merged.set(regionsKey, regionsLine(regions, before[regionsKey]));
  return Object.fromEntries(merged);
}

const sortLines = (lines: LedgerLines): Record<string, string> =>
  Object.fromEntries(Object.entries(lines).toSorted(([a], [b]) => compareAddresses(a, b)));

/** `p2` before `p10`, `t1p2` before `t1p10`. */
function compareAddresses(a: string, b: string): number {
  const pad = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return compareCodeUnits(pad(a), pad(b));
}
