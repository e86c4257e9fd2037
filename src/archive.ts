import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getEntry, type CollectionEntry } from 'astro:content';
import { contentFolder, recordsFolder } from './folders.ts';
import type { Catalogue } from './model/catalogue.ts';
import { concordanceDocument, createConcordance, type ConcordanceDocument } from './model/concordance.ts';
import { sortByDate } from './model/document-list.ts';
import { masthead } from './model/masthead.ts';
import { indexParallels } from './model/parallel-notes.ts';
import {
  publishedArchive,
  publishedAuthorities,
  publishedDocument,
  publishedParallels,
  publishedSummary,
  type PublishOf,
} from './model/publication.ts';
import { quoteIndex } from './model/quote-index.ts';
import { relateDocuments } from './model/related-documents.ts';
import { drawStrip, type Strip } from './model/strip.ts';
import { archiveFile, archiveRecordSchema } from './schema/archive.ts';
import { authoritiesFile, authoritiesSchema, type Authorities } from './schema/authority.ts';
import { dossierIndexSchema, type Dossier } from './schema/dossier.ts';
import { recordIndexSchema, type Document, type DocumentSummary } from './schema/document.ts';
import type { Parallels } from './schema/parallel.ts';

/** While somebody edits, content changes under the pages; a build reads everything once. */
const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let value: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? read() : (value ??= read()));
};

/** All that pages know besides their own document, as published. */
export const readCatalogue = once(async (): Promise<Catalogue> => {
  const [archive, authorities, publishOf] = await Promise.all([readArchive(), readAuthorities(), readPublishOf()]);
  return {
    archive: publishedArchive(archive, publishOf),
    authorities: publishedAuthorities(authorities, publishOf),
    documents: await readSummaries(),
    texts: (await readConcordance()).documents,
  };
});

/** What stands around every page. Counted once: it looks at all documents. */
export const readMasthead = once(async () => {
  const { documents } = await readConcordance();
  const any = (list: 'quotes' | 'figures') => documents.values().some((document) => document[list].length > 0);
  return masthead(await readCatalogue(), {
    quotes: any('quotes'),
    figures: any('figures'),
    dossiers: (await readDossiers()).length > 0,
  });
});

/** One document, as published. Nothing else that pages see holds its words. */
export async function readDocument(id: string): Promise<Document> {
  // At once: a build asks for every record several times, and does nothing else meanwhile.
  const record = JSON.parse(readFileSync(join(recordsFolder, `${id}.json`), 'utf8')) as Document;
  return publishedDocument(record, await readPublishOf());
}

/** Who and what stands where in all documents, as published. Reads every record once, and keeps what pages show elsewhere. */
export const readConcordance = once(async () => {
  const documents: ConcordanceDocument[] = [];
  // One after another, so that no more than one whole record is in memory.
  for (const { id } of await readSummaries()) documents.push(concordanceDocument(await readDocument(id)));
  return createConcordance(documents);
});

/** What documents share, as published. */
const readParallels = once(async (): Promise<Parallels> => {
  const parallels = JSON.parse(await readFile(join(recordsFolder, 'parallels.json'), 'utf8')) as Parallels;
  return publishedParallels(parallels, await readConcordance(), await readPublishOf());
});

/** The shared wording of each document. */
export const readParallelsOf = once(async () => indexParallels((await readParallels()).pairs));

/** The related documents of each document. */
export const readRelated = once(async () =>
  relateDocuments(await readCatalogue(), await readConcordance(), await readParallels()),
);

/** Every statement of the archive and what the pages of quotations filter by. */
export const readQuotes = once(async () => quoteIndex(await readCatalogue(), await readConcordance()));

/**
 * A source's text as its regions count it: the byte order mark is a character too.
 * @throws Error where the file is no longer the one that the record was made from.
 */
export async function readSource({ source }: DocumentSummary): Promise<string> {
  const bytes = await readFile(join(contentFolder, 'sources', source.file));
  if (createHash('sha256').update(bytes).digest('hex') !== source.sha256) {
    throw new Error(`sources/${source.file} has changed since its record was made.`);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

const strips = new Map<string, Strip | undefined>();

/** The pictures of some documents, by id. Drawn once: a document stands in several lists. */
export async function readStrips(ids: readonly string[]): Promise<(id: string) => Strip | undefined> {
  // One after another: a list of fifty transcripts would otherwise be in memory at once.
  for (const id of ids) {
    if (!import.meta.env.DEV && strips.has(id)) continue;
    const { blocks, quotes } = await readDocument(id);
    strips.set(id, drawStrip(blocks, quotes));
  }
  return (id) => strips.get(id);
}

/** The archive's own words about itself, if it has any. */
export const readAbout = once(async (): Promise<CollectionEntry<'texts'> | undefined> => getEntry('texts', 'about'));

/** The editors' guides and what they cite, in the order of their addresses. */
export const readDossiers = once(async (): Promise<Dossier[]> => {
  const text = await readOptional(join(recordsFolder, 'dossiers.json'));
  return text === undefined ? [] : dossierIndexSchema.parse(JSON.parse(text)).dossiers;
});

/** The text of one guide. */
export const readDossierText = async (slug: string): Promise<CollectionEntry<'dossiers'> | undefined> =>
  getEntry('dossiers', slug);

/** Lists of statements that were given out, also where nothing is listed there any more: `quotes/speaker/jane-doe/`. */
export const readGivenLists = once(async () => (await readArchiveRecord()).givenLists);

/** The name of the portable copy that this build makes, if it makes one. */
export const readPortable = (): string | undefined => process.env.ARCHIVE_PORTABLE || undefined;

/** What lists show of every document, as published, in the order of the dates that are. */
const readSummaries = once(async () => {
  const publishOf = await readPublishOf();
  return sortByDate((await readIndex()).map((summary) => publishedSummary(summary, publishOf)));
});

const readPublishOf = once(async (): Promise<PublishOf> => {
  const publish = new Map((await readIndex()).map(({ id, rights }) => [id, rights.publish]));
  return (id) => publish.get(id) ?? 'metadata';
});

/** The light index: bodies are read when their page is rendered, so that a build's memory does not grow with them. */
const readIndex = once(
  async (): Promise<DocumentSummary[]> => recordIndexSchema.parse(await readRecord('index.json')).documents,
);

const readArchiveRecord = once(async () => archiveRecordSchema.parse(await readRecord(archiveFile)));

async function readArchive() {
  const { settings } = await readArchiveRecord();
  const site = process.env.SITE_URL || settings.site;
  return { ...settings, ...(site && { site }) };
}

const readAuthorities = async (): Promise<Authorities> => authoritiesSchema.parse(await readRecord(authoritiesFile));

const readRecord = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(recordsFolder, file), 'utf8')) as unknown;

/** An archive without guides has no list of them. */
async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
