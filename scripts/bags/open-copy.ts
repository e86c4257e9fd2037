import { lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { Refusal } from '../ingest/formats/extract/extracted.ts';
import { unpackZip, type Entry, type Unpacked } from '../ingest/formats/extract/unpack-zip.ts';
import { listFiles } from '../list-files.ts';
import type { Problem } from '../report/problem.ts';
import { isSafePath, tellFault, type Copy } from './copy.ts';

const gigabyte = 1024 ** 3;

/** What is unpacked of a zip at most: no archive that one build makes has more. */
const bounds = { entries: 65_535, part: gigabyte, unpacked: 16 * gigabyte };

/** How many times larger than packed a file can be: text that repeats itself comes to some 1,000. */
const mostPacked = 1032;

/** What a link is among the modes of a zip’s files, in their highest four bits. */
const link = { mask: 0xf000, mode: 0xa000 };

/** Opens a folder. Links are refused: what is behind them is no part of it. */
export function openFolder(folder: string): Copy {
  const files = listFiles(folder, { withLinks: true });
  const links = files.filter((file) => lstatSync(join(folder, file)).isSymbolicLink());
  return {
    name: folder,
    files: new Set(files.filter((file) => !links.includes(file))),
    read: (path) => readFileSync(join(folder, path)),
    size: (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0,
    problems: links.map((file) => tellFault('unsafe-name', folder, file, 'It is a link.')),
  };
}

/** Opens a zip. Nothing of it is unpacked unless all of it may be. */
export function openZipCopy(name: string, bytes: Uint8Array): Copy {
  try {
    const zip = unpackZip(bytes, bounds);
    const problems = findUnsafe(name, zip.entries);
    return problems.length > 0 ? refuse(name, problems) : copyOf(name, zip);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(name, [{ ...error.notice, file: name, line: 1, column: 1 }]);
  }
}

const refuse = (name: string, problems: Problem[]): Copy => ({
  name,
  files: new Set(),
  read: () => undefined,
  size: () => 0,
  problems,
});

function copyOf(name: string, zip: Unpacked): Copy {
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const files = zip.names.filter((path) => !path.endsWith('/'));
  return {
    name,
    files: new Set(files),
    read(path) {
      const bytes = unpackWhole(zip, path);
      const entry = entries.get(path);
      return bytes && entry && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
    },
    size: (path) => entries.get(path)?.size ?? 0,
    problems: [],
  };
}

function unpackWhole(zip: Unpacked, path: string): Buffer | undefined {
  try {
    return Buffer.from(zip.read(path));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function findUnsafe(name: string, entries: readonly Entry[]): Problem[] {
  const taken = new Set<string>();
  const unsafe = (path: string, what: string) => tellFault('unsafe-name', name, basename(path), what);
  const problems = entries.flatMap((entry) => {
    const path = entry.name.replace(/\/$/, '');
    const folded = path.normalize('NFC').toLowerCase();
    const isTaken = taken.has(folded);
    taken.add(folded);
    if (!isSafePath(path)) return [unsafe(path, `Its name leads out of the folder: ${JSON.stringify(entry.name)}.`)];
    if (isTaken) return [unsafe(path, 'It is in the zip twice, or only the case of its letters differs.')];
    if ((entry.mode & link.mask) === link.mode) return [unsafe(path, 'It is a link.')];
    if (entry.size > Math.max(entry.packed, 1) * mostPacked)
      return [unsafe(path, 'It says that it is larger than anything that is packed can be.')];
    return [];
  });
  return [...problems, ...findOverlaps(name, entries)];
}

/** Parts that share bytes unpack to many times what the zip holds. */
function findOverlaps(name: string, entries: readonly Entry[]): Problem[] {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  const at = sorted.findIndex(({ offset, packed }, index) => offset + packed > (sorted[index + 1]?.offset ?? Infinity));
  return at === -1
    ? []
    : [
        tellFault(
          'unsafe-name',
          name,
          basename(sorted[at]?.name ?? ''),
          'It shares bytes with another part of the zip.',
        ),
      ];
}
