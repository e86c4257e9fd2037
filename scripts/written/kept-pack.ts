import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeepValue } from './kept-values.ts';

/** Values that are kept from one run to the next in one file: thousands of files take longer to open than to read. */
export interface KeptPack {
  /** Keeps what `make` makes, which is data, under a hash of what it is made of. */
  keep: KeepValue;
  /** For when the run has succeeded: only what was asked for in it is kept. */
  commit: () => void;
}

const nameLength = 32;
const lineEnd = 0x0a;

/**
 * Opens what the last run kept in `file`, if there is one. Deleting it loses time alone; of runs beside each other, what the last one kept stays.
 * @param program a hash of the program that makes the values: of another one's, none is taken
 */
export function openPack(file: string, program: string): KeptPack {
  const last = readLines(file);
  const fresh = new Map<string, Buffer>();
  return {
    keep(madeOf, make) {
      const name = createHash('sha256').update(`${program}\n`).update(madeOf).digest('hex').slice(0, nameLength);
      const known = last.get(name);
      const kept = known && parse(known.toString('utf8', nameLength));
      if (kept !== undefined) {
        fresh.set(name, known as Buffer);
        return kept as ReturnType<typeof make>;
      }
      const value = make();
      fresh.set(name, Buffer.from(`${name}${JSON.stringify(value)}\n`));
      return value;
    },
    commit() {
      mkdirSync(dirname(file), { recursive: true });
      // Never half of one.
      const own = `${file}.${String(process.pid)}`;
      const written = openSync(own, 'w');
      for (const line of fresh.values()) writeSync(written, line);
      closeSync(written);
      renameSync(own, file);
    },
  };
}

/** Undefined where somebody has changed it. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The lines of a pack with their ends, by their names. */
function readLines(file: string): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return lines;
  }
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineEnd, start) + 1 || bytes.length;
    lines.set(bytes.toString('latin1', start, start + nameLength), bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
