import { formatOfName } from '../../../src/record/source-formats.ts';
import type { SourceEncoding } from '../../../src/record/source-encodings.ts';
import type { Problem } from '../../report/problem.ts';
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
  if (!result.ok || !encoding) return result;
  const warnings = [...(result.read.warnings ?? []), reportEncoding(path, encoding)];
  return { ok: true, read: { ...result.read, encoding, warnings } };
}

const reportEncoding = (file: string, encoding: SourceEncoding): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'other-encoding',
  what: `This file is decoded from ${encoding.toUpperCase()}.`,
  why: 'It is no UTF-8, and in no other encoding its bytes make sense, or it says so itself. Its page says so.',
  fix: 'Nothing needs to be done. If a letter is wrong, put a copy in UTF-8 in its place.',
});
