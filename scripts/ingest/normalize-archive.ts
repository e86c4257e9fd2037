import type { Document } from '../../src/schema/document.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import type { Content, SourceListing } from './content.ts';
import { normalizeDocument } from './normalize-document.ts';
import { readContent } from './read-content.ts';
import { readSource } from './read-source.ts';
import { createRecordsWriter, type RecordsWriter } from './write-records.ts';

export interface NormalizeOptions {
  /** The content folder. */
  content: string;
  /** Where the records go; replaced as a whole. */
  records: string;
  progress: Progress;
  /** Called with each document as it is made, and the seconds it took: for measuring. */
  onDocument?: (document: Document, seconds: number) => void;
}

/** Documents that somebody else's evidence or redirects point at; the others are let go once written. */
function findCited(content: Content): Set<string> {
  const cards = content.sources.flatMap(({ card }) => (card ? [card] : []));
  const cited = JSON.stringify([cards.map(({ card }) => card), content.authorities]).matchAll(/"document":"([^"]+)"/g);
  return new Set([...cards.map(({ id }) => id), ...[...cited].map((match) => match[1] ?? ''), ...Object.keys(content.ledger?.documents ?? {})]);
}

async function normalizeSource(listing: SourceListing, content: Content): Promise<{ document?: Document; problems: Problem[] }> {
  const read = await readSource(listing.path);
  if (!read.ok) return { problems: read.problems };
  return normalizeDocument({ listing, bytes: read.bytes, text: read.text }, content);
}

async function writeAll(content: Content, writer: RecordsWriter, options: NormalizeOptions) {
  const problems: Problem[] = [];
  const kept = new Map<string, Document>();
  const cited = findCited(content);
  options.progress.start('Reading sources', content.sources.length);
  for (const listing of content.sources) {
    const started = performance.now();
    const { document, problems: found } = await normalizeSource(listing, content);
    problems.push(...found);
    if (document) {
      await writer.add(document);
      if (cited.has(document.id)) kept.set(document.id, document);
      options.onDocument?.(document, (performance.now() - started) / 1000);
    }
    options.progress.tick();
  }
  return { problems, kept };
}

/**
 * Sources, cards and authorities → records. Every problem is found in one run; with any, the records that were there stay.
 */
export async function normalizeArchive(options: NormalizeOptions): Promise<{ problems: Problem[]; documents: number }> {
  const { content, problems } = await readContent(options.content);
  const writer = await createRecordsWriter(options.records);
  try {
    const { problems: found } = await writeAll(content, writer, options);
    problems.push(...found);
    if (problems.length === 0) await writer.commit();
    else await writer.discard();
    options.progress.done(`${String(content.sources.length)} documents`);
    return { problems, documents: content.sources.length };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}
