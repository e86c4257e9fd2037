import { createHash } from 'node:crypto';
import { idSchema } from '../../../src/record/sourced.ts';
import { isWindowsDevice } from '../../../src/record/windows-names.ts';

const longestId = 80;
/** Names of what stands beside the documents: the indexes of the records, what they share, and the further pages of the list. */
const reservedIds = new Set(['index', 'dossiers', 'parallels', 'page']);

/** Ids that are kept although they are no good names for files: addresses that the ledger has given out. */
export type GivenIds = ReadonlySet<string>;

/** Whether a document may have this id. */
export const isDocumentId = (id: string, given: GivenIds = new Set()): boolean =>
  idSchema.safeParse(id).success && isFree(id, given);

const isFree = (id: string, given: GivenIds): boolean =>
  !reservedIds.has(id) && (!isWindowsDevice(id) || given.has(id));

/** Letters that decomposition leaves as they are, in ASCII. */
const asciiLetters = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    ŧ: 't',
    ĸ: 'k',
  }),
);

/**
 * The id of a source without a card, from its path below `sources/`: the folders are part of it, so that a file of the
 * same name elsewhere never changes it. A path that is too long, has no ASCII letter or digit, or would give a name that something
 * else has, takes a hash of the path.
 */
export function makeDocumentId(file: string, given: GivenIds = new Set()): string {
  const path = decodePercent(file).replace(/\.[^./]+$/, '');
  const id = foldToAscii(path)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id === '') return addHash('document', file);
  return id.length <= longestId && isFree(id, given) ? id : addHash(id, file);
}

/** `id`, cut at a hyphen if need be, with eight digits that depend on the path alone. */
export function addHash(id: string, file: string): string {
  // Systems differ in whether they store a name composed or decomposed.
  const hash = createHash('sha256').update(file.normalize('NFC')).digest('hex').slice(0, 8);
  const room = longestId - hash.length - 1;
  if (id.length <= room) return `${id}-${hash}`;
  const hyphen = id.lastIndexOf('-', room);
  return `${id.slice(0, hyphen > 0 ? hyphen : room)}-${hash}`;
}

function foldToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => asciiLetters.get(letter) ?? '-');
}

function decodePercent(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
