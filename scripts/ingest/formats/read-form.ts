import { formatOfName } from '../../../src/record/source-formats.ts';
import { decodeDocument } from './encodings/decode-document.ts';
import { formatNamed } from './formats.ts';
import type { FileBytes, ReadResult } from './read-file.ts';
import { findOtherFormat, formatOfText } from './recognize-format.ts';

/** What is read of a source, whatever its format. `file` is its path below `sources/`. */
export async function readForm(file: string, { bytes, path }: FileBytes): Promise<ReadResult> {
  const other = findOtherFormat(file, { bytes, path });
  if (other) return { ok: false, problems: [other] };
  const named = formatNamed(formatOfName(file));
  if (named?.reads === 'bytes') return (await named.load())({ bytes, path });
  const isPage = /html$/.test(formatOfName(file) ?? '');
  const decoded = await decodeDocument(bytes, { path, isPage });
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  const format = formatNamed(formatOfText(file, text));
  const result: ReadResult =
    format?.reads === 'text' ? (await format.load())({ text, path }) : { ok: true, read: { text } };
  return result.ok && encoding ? { ok: true, read: { ...result.read, encoding } } : result;
}
