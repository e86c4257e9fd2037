import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFormat, ledgerFormat } from '../../../src/record/format.ts';
import { placeInText } from '../../report/place-in-text.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** The ledger's version is its first name: the rest may have a line for each passage of ten thousand documents. */
const beginning = 200;

/** What in an archive's folder is written for a newer program than this one: nothing of it is read then, and nothing written. */
export function findNewerFormat(contentDir: string): Problem[] {
  return [...ofArchive(join(contentDir, 'archive.yaml')), ...ofLedger(join(contentDir, 'ledger.json'))];
}

function ofArchive(file: string): Problem[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  // What else may be wrong with the file is told by who reads all of it.
  const read = text.includes('format') ? readYaml(text, file) : undefined;
  if (!read?.ok) return [];
  const { value, locate } = read.yaml;
  const format = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).format : undefined;
  return isNewer(format, archiveFormat) ? [report(locate(['format']), 'archive', format, archiveFormat)] : [];
}

function ofLedger(file: string): Problem[] {
  if (!existsSync(file)) return [];
  const text = readBeginning(file);
  const found = /^(\s*\{\s*"version"\s*:\s*)(\d+)/.exec(text);
  const version = Number(found?.[2]);
  if (!isNewer(version, ledgerFormat)) return [];
  return [report(placeInText(file, text)(found?.[1]?.length ?? 0), 'ledger', version, ledgerFormat)];
}

function readBeginning(file: string): string {
  const bytes = Buffer.alloc(beginning);
  const opened = openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(opened, bytes, 0, beginning, 0));
  } finally {
    closeSync(opened);
  }
}

const isNewer = (found: unknown, known: number): found is number => Number.isInteger(found) && Number(found) > known;

const report = (place: Place, what: string, found: number, known: number): Problem => ({
  ...place,
  kind: 'newer-format',
  what: `This ${what} has format ${String(found)}; this version of the program reads formats up to ${String(known)}.`,
  why: 'It was written for a newer version: this one would leave out or misread what it does not know, so it does nothing.',
  fix: 'Take the newer version of the program. What each version changed stands in its CHANGELOG.md.',
});
