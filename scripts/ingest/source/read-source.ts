import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../../report/problem.ts';
import { decodeSource } from './decode-source.ts';

/**
 * Largest source that is read, in bytes. Far above any news document: a bigger file is here by mistake. Texts of any kind up to here
 * are read in less than a minute of CPU (`npm run bench -- --growth`).
 */
export const maximumSourceBytes = 2 * 1024 * 1024;
/** Largest file of authorities, which hold the names of a whole archive. */
export const maximumAuthorityBytes = 8 * 1024 * 1024;

type ReadBytes = { ok: true; bytes: Uint8Array } | { ok: false; problems: Problem[] };
export type ReadSource = { ok: true; bytes: Uint8Array; text: string } | { ok: false; problems: Problem[] };

/** One file of text or YAML from disk, with its bytes for the checksum. */
export async function readSource(path: string, file = path, most = maximumSourceBytes): Promise<ReadSource> {
  const read = await readBytes(path, file, most);
  if (!read.ok) return read;
  const decoded = decodeSource(read.bytes, file);
  return decoded.ok ? { ...read, text: decoded.text } : decoded;
}

/** One file from disk. The size is asked for before anything is read. */
export async function readBytes(path: string, file = path, most = maximumSourceBytes): Promise<ReadBytes> {
  try {
    const { size } = await stat(path);
    if (size > most) return { ok: false, problems: [reportTooLarge(file, size, most)] };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, problems: [reportUnreadable(file, error.message)] };
  }
}

function reportTooLarge(file: string, size: number, most: number): Problem {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return {
    file,
    line: 1,
    column: 1,
    kind: 'file-too-large',
    what: `This file has ${megabytes(size)} MB; at most ${megabytes(most)} MB are read.`,
    why: 'A file of that size is most likely not text; reading it could take minutes, and one page could not show it.',
    fix: 'Take the file away, or divide the document into files of their own.',
  };
}

function reportUnreadable(file: string, message: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'unreadable-file',
    what: `This file cannot be read (${message.split(',', 1).join('')}).`,
    why: 'Every file of the folder must become part of the archive or be refused by name.',
    fix: 'Make the file readable, give it a plain name, or take it away.',
  };
}
