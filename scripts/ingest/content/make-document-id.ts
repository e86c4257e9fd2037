import { createHash } from 'node:crypto';
import { idSchema } from '../../../src/schema/sourced.ts';

const longestId = 80;
/** Names of what stands beside the documents: the indexes of the records, what they share, and the further pages of the list. */
const reservedIds = new Set(['index', 'dossiers', 'parallels', 'page']);

/** Whether a card may give a document this id. */
export const isDocumentId = (id: string): boolean => idSchema.safeParse(id).success && !reservedIds.has(id);

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
 * same name elsewhere never changes it. A path that is too long, or has no ASCII letter or digit, takes a hash of the path.
 */
export function makeDocumentId(file: string): string {
  const path = decodePercent(file).replace(/\.[^./]+$/, '');
  const id = foldToAscii(path)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id === '') return addHash('document', file);
  return id.length <= longestId && !reservedIds.has(id) ? id : addHash(id, file);
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
