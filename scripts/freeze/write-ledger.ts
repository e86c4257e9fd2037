import type { Ledger } from '../../src/record/ledger.ts';
import { writeWhole } from './write-whole.ts';

/** Writes the ledger as a whole or not at all, an address a line, so that its history can be read. */
export const writeLedger = (file: string, ledger: Ledger): Promise<void> =>
  writeWhole(file, `${JSON.stringify(ledger, undefined, 2)}\n`);
