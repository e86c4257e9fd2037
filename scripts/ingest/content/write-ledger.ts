import { rename, rm, writeFile } from 'node:fs/promises';
import type { Ledger } from '../../../src/schema/ledger.ts';

/** Writes the ledger as a whole or not at all, a passage a line, so that its history can be read. */
export async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  const unfinished = `${file}.new`;
  try {
    await writeFile(unfinished, `${JSON.stringify(ledger, undefined, 2)}\n`);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
