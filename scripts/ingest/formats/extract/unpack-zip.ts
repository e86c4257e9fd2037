import { constants, inflateRawSync } from 'node:zlib';
import { Refusal, type Notice } from './extracted.ts';
import { limits } from './limits.ts';

/** The files in a compressed file. */
export interface Unpacked {
  names: readonly string[];
  /** In the order of the list, also where several have one name. */
  entries: readonly Entry[];
  has(name: string): boolean;
  /** @throws Refusal where it can't be unpacked, or has more bytes than it says */
  read(name: string): Uint8Array;
}

/** How much is unpacked at most: parts, and bytes of one and of all. */
export type Bounds = Pick<typeof limits, 'entries' | 'part' | 'unpacked'>;

export interface Entry {
  name: string;
  /** 0: as it is, 8: deflated. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Of its header. */
  offset: number;
  /** What a file is to the system that packed it. */
  mode: number;
}

const SIGNATURES = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
const SIZES = { end: 22, entry: 46, file: 30, comment: 0xffff };
const ENCRYPTED = 1;

/**
 * Opens a zip and reads its list of files: what they say they have is added up before any is unpacked, and none is unpacked beyond what
 * it says.
 *
 * @throws Refusal
 */
export function unpackZip(bytes: Uint8Array, bounds: Bounds = limits): Unpacked {
  const listed = readEntries(bytes, bounds);
  const entries = new Map(listed.map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    entries: listed,
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw new Refusal(broken(`has no part "${name}"`));
      if (entry.size > bounds.part) throw new Refusal(tooLarge(entry.size, bounds));
      return unpack(bytes, entry);
    },
  };
}

function readEntries(bytes: Uint8Array, bounds: Bounds): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > bounds.entries) throw new Refusal(tooMany(count, bounds));
  const entries: Entry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left--) {
    if (at + SIZES.entry > bytes.length || view.getUint32(at, true) !== SIGNATURES.entry)
      throw new Refusal(broken('has a list of its parts that breaks off'));
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Refusal(encrypted);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameLength = 0] = lengths;
    const name = new TextDecoder().decode(bytes.subarray(at + SIZES.entry, at + SIZES.entry + nameLength));
    const size = view.getUint32(at + 24, true);
    total += size;
    if (total > bounds.unpacked) throw new Refusal(tooLarge(total, bounds));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size,
      offset: view.getUint32(at + 42, true),
      mode: view.getUint16(at + 40, true),
    });
    at += SIZES.entry + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

/** The record that ends the file, before a comment of any length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - SIZES.end;
  for (let at = last; at >= 0 && at >= last - SIZES.comment; at--) {
    if (view.getUint32(at, true) === SIGNATURES.end) return at;
  }
  throw new Refusal(broken('breaks off before its end'));
}

function unpack(bytes: Uint8Array, { name, method, packed, size, offset }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + SIZES.file > bytes.length || view.getUint32(offset, true) !== SIGNATURES.file)
    throw new Refusal(broken(`has no part "${name}" where it says`));
  const start = offset + SIZES.file + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Refusal(broken(`breaks off within its part "${name}"`));
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new Refusal(broken(`has a part "${name}" that is packed in a way nobody reads`));
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1), finishFlush: constants.Z_FINISH });
  } catch (error) {
    const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isLonger ? longer(name) : broken(`has a part "${name}" that can't be unpacked`));
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/** What is said of a file that is not what it should be. `what` goes on from `This file`. */
export const broken = (what: string): Notice => ({
  kind: 'broken-file',
  what: `This file ${what}.`,
  why: 'A file that was cut off or changed on its way may lack words, and nobody could tell which.',
  fix: 'Get the file once more from where it came from, or save it anew with the program that opens it.',
});

export const encrypted: Notice = {
  kind: 'encrypted-file',
  what: 'This file is protected by a password.',
  why: 'Without the password nothing can be read of it.',
  fix: 'Open it with its password and save a copy without one, or take the file away.',
};

const tooLarge = (size: number, { unpacked, part }: Bounds): Notice => ({
  kind: 'unpacks-too-large',
  what: `What is packed into this file would take ${megabytes(size)} MB or more; at most ${megabytes(unpacked)} MB are unpacked, and ${megabytes(part)} MB of one part.`,
  why: 'Such a file is a mistake or made to fill the memory of whoever opens it.',
  fix: 'Take the file away, or save the text alone.',
});

const longer = (name: string): Notice => ({
  kind: 'unpacks-too-large',
  what: `The part "${name}" of this file is larger than the file says.`,
  why: 'Such a file is broken or made to fill the memory of whoever opens it.',
  fix: 'Take the file away, or save it anew with the program that opens it.',
});

const tooMany = (count: number, { entries }: Bounds): Notice => ({
  kind: 'unpacks-too-large',
  what: `This file has ${count} parts; at most ${entries} are read.`,
  why: 'Such a file is a mistake or made to keep whoever opens it busy.',
  fix: 'Take the file away, or save the text alone.',
});
