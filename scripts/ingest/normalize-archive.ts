import type { Document } from '../../src/schema/document.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { createRecordChecks } from './checks/check-records.ts';
import type { Content, SourceListing } from './content/content.ts';
import { createDossierChecks } from './dossiers/dossier-checks.ts';
import { normalizeDocument } from './normalize-document.ts';
import { readContent } from './content/read-content.ts';
import { createParallelFinder } from './parallels/create-parallel-finder.ts';
import { readSource } from './source/read-source.ts';
import { createRecordsWriter, type RecordsWriter } from './write-records.ts';

export interface NormalizeOptions {
  /** The content folder. */
  content: string;
  /** Another folder of sources than the content folder's own: for measuring. */
  sources?: string;
  /** Where the records go; replaced as a whole. */
  records: string;
  progress: Progress;
  /** Called with each document as it is made, and the seconds it took: for measuring. */
  onDocument?: (document: Document, seconds: number) => void;
}

async function normalizeSource(
  listing: SourceListing,
  content: Content,
): Promise<{ document?: Document; problems: Problem[] }> {
  const read = await readSource(listing.path);
  if (!read.ok) return { problems: read.problems };
  return normalizeDocument({ listing, bytes: read.bytes, text: read.text }, content);
}

async function writeAll(content: Content, writer: RecordsWriter, options: NormalizeOptions): Promise<Problem[]> {
  const problems: Problem[] = [];
  const checks = createRecordChecks(content);
  const dossierChecks = await createDossierChecks(options.content, content);
  const parallels = createParallelFinder();
  options.progress.start('Reading sources', content.sources.length);
  for (const listing of content.sources) {
    const started = performance.now();
    const { document, problems: found } = await normalizeSource(listing, content);
    problems.push(...found);
    if (document) {
      await writer.add(document);
      checks.add(document);
      dossierChecks.add(document);
      parallels.add(document);
      options.onDocument?.(document, (performance.now() - started) / 1000);
    }
    options.progress.tick();
  }
  const { dossiers, problems: wrong } = dossierChecks.finish();
  writer.addDossiers(dossiers);
  await writer.addParallels(parallels.finish());
  return [...problems, ...checks.finish(), ...wrong];
}

/**
 * Sources, cards and authorities → records. Every problem is found in one run; with any, the records that were there stay.
 */
export async function normalizeArchive(options: NormalizeOptions): Promise<{ problems: Problem[]; documents: number }> {
  const { content, problems } = await readContent(
    options.content,
    options.sources === undefined ? {} : { sources: options.sources },
  );
  const writer = await createRecordsWriter(options.records);
  try {
    problems.push(...(await writeAll(content, writer, options)));
    if (problems.length === 0) await writer.commit();
    else await writer.discard();
    options.progress.done(`${String(content.sources.length)} documents`);
    return { problems, documents: content.sources.length };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}
