import { formatOfName } from '../../../src/record/source-formats.ts';
import { decodeSource } from '../source/decode-source.ts';
import { formatNamed } from './formats.ts';
import type { FileBytes, ReadResult } from './read-file.ts';
import { findOtherFormat, formatOfText } from './recognize-format.ts';

/** What is read of a source, whatever its format. `file` is its path below `sources/`. */
export async function readForm(file: string, { bytes, path }: FileBytes): Promise<ReadResult> {
  const other = findOtherFormat(file, { bytes, path });
  if (other) return { ok: false, problems: [other] };
  const named = formatNamed(formatOfName(file));
  if (named?.reads === 'bytes') return (await named.load())({ bytes, path });
  const decoded = decodeSource(bytes, path);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const format = formatNamed(formatOfText(file, text));
  return format?.reads === 'text' ? (await format.load())({ text, path }) : { ok: true, read: { text } };
}
