import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { WrongUse } from '../command-line.ts';
import { formatNamed } from '../ingest/formats/formats.ts';
import { readForm } from '../ingest/formats/read-form.ts';
import { readBytes } from '../ingest/source/read-source.ts';
import type { Problem } from '../report/problem.ts';
import { formatOfName } from '../../src/record/source-formats.ts';

export interface Addition {
  /** The file that was received. */
  file: string;
  content: string;
  /** The document's id. */
  id: string;
  /** Where it goes, below `sources/`. */
  source: string;
  /** Today, `YYYY-MM-DD`: since when the bytes are known. */
  today: string;
}

/** A document that was taken in; `isNew` is false where its bytes were there already. */
export interface Added {
  id: string;
  isNew: boolean;
  /** The paths that were written: the source, and its card. */
  written: string[];
  problems: Problem[];
}

/**
 * Copies a file into `sources/` byte for byte and writes a card that remembers its name, the day and its SHA-256.
 *
 * @returns the paths written, or what is wrong with the file.
 * @throws WrongUse where its id or name is taken by another file.
 */
export async function addSource({ file, content, id, source, today }: Addition): Promise<Added> {
  const format = formatNamed(formatOfName(file));
  const read = await readBytes(file, file, format?.reads === 'bytes' ? format.most : undefined);
  if (!read.ok) return { id, isNew: false, written: [], problems: read.problems };
  const form = await readForm(file, { path: file, bytes: read.bytes });
  if (!form.ok) return { id, isNew: false, written: [], problems: form.problems };
  const target = join(content, 'sources', source);
  const card = join(content, 'catalog', `${id}.yaml`);
  const isSame = existsSync(target) && readFileSync(target).equals(read.bytes);
  if (isSame && existsSync(card)) return { id, isNew: false, written: [], problems: [] };
  for (const taken of [target, card]) {
    if (existsSync(taken)) throw new WrongUse(`${taken} is there already. Choose another id with --id.`);
  }
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const received = { as: basename(file), on: today, sha256 };
  await mkdir(dirname(target), { recursive: true });
  await mkdir(join(content, 'catalog'), { recursive: true });
  // The bytes that were hashed: the file can change meanwhile.
  await writeNew(target, read.bytes);
  await writeNew(card, stringify({ source, received })).catch(async (error: unknown) => {
    await rm(target);
    throw error;
  });
  return { id, isNew: true, written: [target, card], problems: [] };
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
