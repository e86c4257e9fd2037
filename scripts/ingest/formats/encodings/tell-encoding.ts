import { encodingNames, type SourceEncoding } from '../../../../src/record/source-encodings.ts';
import { isWindows1252 } from './is-windows-1252.ts';

/** What a page or its XML says of its own encoding, at its beginning. */
const STATED =
  /<(?:meta\b[^<>]{0,300}?|\?xml\b[^<>]{0,100}?\b(?=encoding))(?:charset|encoding)\s{0,9}=[\s"']{0,9}([\w-]{1,40})/i;

/** So many bytes of a page are looked at, as browsers do, and some more. */
const beginning = 4096;

/** The text in an encoding; undefined where a byte means nothing in it. A byte order mark stays. */
export function decodeAs(encoding: SourceEncoding, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // Bytes without a meaning come out as the control characters of their numbers.
    return /[\u0080-\u009f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * The encoding of bytes that are no UTF-8, where it is certain: by its mark, by the zeros that UTF-16 has in every other place, by what a
 * page says of itself, or because the bytes make sense in one encoding alone.
 *
 * @param isPage whether what a page says of its encoding counts
 */
export async function tellEncoding(bytes: Uint8Array, isPage: boolean): Promise<SourceEncoding | undefined> {
  const wide = tellWide(bytes);
  if (wide) return decodeAs(wide, bytes) === undefined ? undefined : wide;
  if (bytes.includes(0)) return undefined;
  const stated = isPage ? findStated(bytes) : undefined;
  if (stated !== undefined) {
    const known = encodingNames.find((name) => name === normalizeLabel(stated));
    return known !== undefined && decodeAs(known, bytes) !== undefined ? known : undefined;
  }
  return (await isWindows1252(bytes)) ? 'windows-1252' : undefined;
}

/** The encoding that a page or its XML states of itself, as it writes it. */
export const findStated = (bytes: Uint8Array): string | undefined =>
  STATED.exec(Buffer.from(bytes.subarray(0, beginning)).toString('latin1'))?.[1];

/** `latin1` → `windows-1252`; undefined for what nobody knows. */
function normalizeLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Fewer code units than that have no pattern. */
const fewest = 16;

function tellWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0 || bytes.length < fewest * 2) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // A letter of Latin has a zero; no text has the character of two zeros, nor one of 256 times a number so often.
  const most = (bytes.length / 2) * 0.8;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : undefined;
}
