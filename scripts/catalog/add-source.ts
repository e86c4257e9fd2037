import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { WrongUse } from '../command-line.ts';
import { isDocumentId, makeDocumentId } from '../ingest/content/make-document-id.ts';
import { formatNamed } from '../ingest/formats/formats.ts';
import { readForm } from '../ingest/formats/read-form.ts';
import { readBytes } from '../ingest/source/read-source.ts';
import type { Problem } from '../report/problem.ts';
import { formatOfName, sourceEndings } from '../../src/record/source-formats.ts';

export interface Addition {
  /** The file that was received. */
  file: string;
  content: string;
  /** The document's id; made from the file's name where it is not given. */
  id: string | undefined;
  /** Today, `YYYY-MM-DD`: since when the bytes are known. */
  today: string;
}

const EDITABLE = `
# What the text can't say. Every field may be left out; docs/adding-documents.md has them all.
# title: '[A title of your own, in brackets, if the source has none]'
# date:
#   value: 2020-05-01
#   evidence:
#     - document: ID
#       block: p1
#       exact: words that stand there
`;

/**
 * Copies a file into `sources/` byte for byte and writes a card that remembers its name, the day and its SHA-256.
 *
 * @returns the paths written, or what is wrong with the file.
 * @throws WrongUse where the file can't be a source, or its id or name is taken.
 */
export async function addSource({
  file,
  content,
  id,
  today,
}: Addition): Promise<{ written: string[]; problems: Problem[] }> {
  const extension = extname(file).toLowerCase();
  const named = formatOfName(file);
  if (named === undefined) {
    throw new WrongUse(`${file} is no document that can be read. A source ends in ${sourceEndings.join(', ')}.`);
  }
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`);
  const documentId = id ?? makeDocumentId(basename(file));
  if (!isDocumentId(documentId)) {
    throw new WrongUse(
      `"${documentId}" cannot be the id of a document. Try --id ${makeDocumentId(`${documentId}.txt`)}`,
    );
  }
  const target = join(content, 'sources', `${documentId}${extension}`);
  const card = join(content, 'catalog', `${documentId}.yaml`);
  for (const taken of [target, card]) {
    if (existsSync(taken)) throw new WrongUse(`${taken} is there already. Choose another id with --id.`);
  }
  const format = formatNamed(named);
  const read = await readBytes(file, file, format?.reads === 'bytes' ? format.most : undefined);
  if (!read.ok) return { written: [], problems: read.problems };
  const form = await readForm(file, { path: file, bytes: read.bytes });
  if (!form.ok) return { written: [], problems: form.problems };
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const received = { as: basename(file), on: today, sha256 };
  await mkdir(join(content, 'sources'), { recursive: true });
  await mkdir(join(content, 'catalog'), { recursive: true });
  // The bytes that were hashed: the file can change meanwhile.
  await writeNew(target, read.bytes);
  const text = `${stringify({ source: basename(target), received })}${EDITABLE.replace('ID', documentId)}`;
  await writeNew(card, text).catch(async (error: unknown) => {
    await rm(target);
    throw error;
  });
  return { written: [target, card], problems: [] };
}

/** Writes a file whole or not at all, and never over another, also one that another run has just written. */
async function writeNew(file: string, data: string | Uint8Array): Promise<void> {
  const opened = await open(file, 'wx');
  try {
    await opened.writeFile(data);
  } catch (error) {
    await rm(file);
    throw error;
  } finally {
    await opened.close();
  }
}
