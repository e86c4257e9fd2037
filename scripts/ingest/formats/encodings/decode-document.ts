import type { SourceEncoding } from '../../../../src/record/source-encodings.ts';
import { placeInText } from '../../../report/place-in-text.ts';
import { decodeSource, type Decoded } from '../../source/decode-source.ts';
import { decodeAs, tellEncoding } from './tell-encoding.ts';
import { findForbiddenCharacters } from '../../source/find-forbidden-characters.ts';

type DecodedDocument = { ok: true; text: string; encoding?: SourceEncoding } | Extract<Decoded, { ok: false }>;

/**
 * The bytes of a document as text: strict UTF-8, or another encoding where it is certain that they are in it. What the editor writes for the
 * archive is UTF-8 alone.
 *
 * @param isPage whether what a page says of its encoding counts
 */
export async function decodeDocument(
  bytes: Uint8Array,
  { path, isPage }: { path: string; isPage: boolean },
): Promise<DecodedDocument> {
  const decoded = decodeSource(bytes, path);
  if (decoded.ok) return decoded;
  // UTF-16 without a mark is valid UTF-8, full of zeros.
  if (!decoded.problems.some(({ kind }) => /^(?:invalid-utf-8|wide-encoding|nul-character)$/.test(kind)))
    return decoded;
  const encoding = await tellEncoding(bytes, isPage);
  const text = encoding && decodeAs(encoding, bytes);
  if (encoding === undefined || text === undefined || text.trim() === '') return decoded;
  const problems = findForbiddenCharacters(text, placeInText(path, text));
  return problems.length === 0 ? { ok: true, text, encoding } : { ok: false, problems };
}
