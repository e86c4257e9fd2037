import { closeSync, openSync, readSync } from 'node:fs';
import { hashFile } from '../written/hash-file.ts';
import type { KeptValues } from '../written/kept-values.ts';
import type { CopiedFile, CopiedPage } from './copied-files.ts';
import type { Deflated } from './open-zip.ts';

/** What is remembered of a file of the copy. */
export interface KeptEntry {
  /** The hash of what it was made of. */
  of: string;
  /** Where its bytes are in the zip, and how many. */
  start: number;
  length: number;
  size: number;
  crc: number;
  page?: CopiedPage;
}

interface KeptZip {
  /** The hash of the zip. */
  zip: string;
  entries: Record<string, KeptEntry>;
}

/** The copy that the last build made. */
export interface LastCopy {
  /** What is remembered of a file, if it was made of the same. */
  find: (file: CopiedFile) => KeptEntry | undefined;
  read: (entry: KeptEntry) => Deflated;
  close: () => void;
}

const valueName = 'copy';

/** Opens the last zip, if it is as it was written. */
export function openLastCopy(zip: string, kept: KeptValues): LastCopy {
  const last = kept.read(valueName) as KeptZip | undefined;
  const isThere = last !== undefined && hashIfThere(zip) === last.zip;
  const file = isThere ? openSync(zip, 'r') : undefined;
  return {
    find({ path, of }) {
      const entry = isThere ? last.entries[path] : undefined;
      return of !== '' && entry?.of === of ? entry : undefined;
    },
    read({ start, length, size, crc }) {
      const bytes = Buffer.allocUnsafe(length);
      if (file === undefined || readSync(file, bytes, 0, length, start) !== length) {
        throw new Error(`${zip} ends before byte ${String(start + length)}.`);
      }
      return { bytes, size, crc };
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** Remembers a zip that is whole. */
export function keepCopy(zip: string, entries: ReadonlyMap<string, KeptEntry>, kept: KeptValues): void {
  kept.write(valueName, { zip: hashFile(zip), entries: Object.fromEntries(entries) } satisfies KeptZip);
}

function hashIfThere(path: string): string | undefined {
  try {
    return hashFile(path);
  } catch {
    return undefined;
  }
}
