import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { getEntry, type CollectionEntry } from 'astro:content';
import { findSigner, type Signer } from '../bags/minisign.ts';
import { contentFolder, recordsFolder } from '../folders.ts';
import { archiveFile, archiveRecordSchema } from '../record/archive.ts';
import { authoritiesFile, authoritiesSchema } from '../record/authority.ts';
import type { Document, DocumentSummary } from '../record/document.ts';
import { dossierIndexSchema } from '../record/dossier.ts';
import type { Parallels } from '../record/parallel.ts';
import type { Ledger } from '../record/ledger.ts';
import { extractedFile } from '../record/source-formats.ts';
import { decodeText } from './decode-text.ts';
import type { Archive } from './archive.ts';
import { createArchive } from './create-archive.ts';
import { hashText } from './hash-value.ts';
import type { SourceFiles } from './source-files.ts';
import { keepRecords, lastRecords, shareArchive } from './shared-archive.ts';

let known: { archive: Promise<Archive>; of: string } | undefined;

/** The archive that pages show, read and withheld once for all of them. While somebody edits, records change under the pages. */
export async function readArchive(): Promise<Archive> {
  const written = import.meta.env.DEV ? await whenWritten() : '';
  if (known?.of !== written) {
    const read = { archive: makeArchive(), of: written };
    known = read;
    // The records may have been replaced while they were read.
    read.archive.catch(() => {
      if (known === read) known = undefined;
    });
  }
  return known.archive;
}

/** Tells records of one writing from those of another: they are written as a whole. */
async function whenWritten(): Promise<string> {
  const { ino, mtimeMs } = await stat(join(recordsFolder, indexFile));
  return `${ino} ${mtimeMs}`;
}

const indexFile = 'index.json';

async function makeArchive(): Promise<Archive> {
  const { format: _, settings, ...own } = archiveRecordSchema.parse(await readRecord(archiveFile));
  const site = process.env.SITE_URL || settings.site;
  const index = (await readRecord(indexFile)) as { documents: Pick<Document, 'id'>[] };
  const documents: Document[] = [];
  const hashes = new Map<string, string>();
  const last = lastRecords();
  // One after another: their texts would otherwise be in memory beside them.
  for (const { id } of index.documents) {
    const text = await readFile(join(recordsFolder, `${id}.json`), 'utf8');
    const hash = hashText(text);
    hashes.set(id, hash);
    documents.push(last.get(hash) ?? (JSON.parse(text) as Document));
  }
  keepRecords(documents.map((document) => [hashes.get(document.id) ?? '', document]));
  const dossiers = await readRecord('dossiers.json').catch(forAbsent);
  const archive = createArchive({
    settings: { ...settings, ...(site && { site }) },
    authorities: authoritiesSchema.parse(await readRecord(authoritiesFile)),
    documents,
    parallels: (await readRecord('parallels.json')) as Parallels,
    dossiers: dossiers === undefined ? [] : dossierIndexSchema.parse(dossiers).dossiers,
    ...own,
    hashes,
    files,
    readLedger,
    signer: readSigner(),
  });
  shareArchive(archive);
  return archive;
}

const readRecord = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(recordsFolder, file), 'utf8')) as unknown;

/** An archive without guides has no list of them. */
function forAbsent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

const files: SourceFiles = {
  source: ({ source }) => readChecked(join(contentFolder, 'sources'), source.file, source.sha256),
  extracted: ({ id, source }) => readChecked(recordsFolder, extractedFile(id), source.extracted?.sha256),
};

/** The ledger as it was checked when the records were made. */
function readLedger(): Ledger | undefined {
  const file = join(contentFolder, 'ledger.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger) : undefined;
}

/** The build has looked at the key before. */
function readSigner(): Signer | undefined {
  const given = process.env.ARCHIVE_SIGNING_KEY;
  const read = given ? findSigner(given, (file) => readFileSync(file, 'utf8')) : undefined;
  return typeof read === 'object' ? read : undefined;
}

/**
 * A source's text as its regions count it: the byte order mark is a character too. Where the source is no text, what was extracted from it.
 * @throws Error where the file is no longer the one that the record was made from, or with.
 */
export function readSource(document: DocumentSummary): string {
  const bytes = document.source.extracted ? files.extracted(document) : files.source(document);
  return decodeText(bytes, document.source);
}

function readChecked(folder: string, file: string, sha256: string | undefined): Buffer<ArrayBuffer> {
  const bytes = readFileSync(join(folder, file));
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new Error(`${basename(folder)}/${file} has changed since its record was made.`);
}

/** The archive's own words about itself, if it has any. */
export const readAbout = async (): Promise<CollectionEntry<'texts'> | undefined> => getEntry('texts', 'about');

/** The text of one guide. */
export const readDossierText = async (slug: string): Promise<CollectionEntry<'dossiers'> | undefined> =>
  getEntry('dossiers', slug);

/** The name of the portable copy that this build makes, if it makes one. */
export const readPortable = (): string | undefined => process.env.ARCHIVE_PORTABLE || undefined;
