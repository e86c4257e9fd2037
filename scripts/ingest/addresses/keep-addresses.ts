import type { Document } from '../../../src/record/document.ts';
import type { LedgerLines } from './ledger-lines.ts';
import { leadOn } from './lead-on.ts';
import { numberRegions } from './number-regions.ts';

/** The record with its regions under the numbers that were given out, and with where all that have gone lead now. */
export function keepAddresses(document: Document, frozen: LedgerLines): Document {
  const regions = numberRegions(document.regions, frozen);
  const moved = leadOn({ ...document, regions }, frozen);
  const { catalogueEntry } = document;
  return { ...document, regions, moved, ...(catalogueEntry && { catalogueEntry: { ...catalogueEntry, moved } }) };
}
