import { formatOfName } from '../../src/record/source-formats.ts';
import { guardStage, reportInternal } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Content, SourceListing } from './content/content.ts';
import { formatNamed } from './formats/formats.ts';
import type { ReadResult } from './formats/read-file.ts';
import { readForm } from './formats/read-form.ts';
import type { KeptDocuments } from './keep-documents.ts';
import type { normalizeDocument } from './normalize-document.ts';
import { withRecord, type RecordedDocument } from './record-text.ts';
import { readBytes } from './source/read-source.ts';

/** A source as it came: what a document is made of. */
export interface SourceBytes {
  listing: SourceListing;
  bytes: Uint8Array;
}

/** A document, made now or by the last run. */
export interface Made extends RecordedDocument {
  isKept: boolean;
  /** Remembers it for the next run. */
  keep: () => void;
}

/** Makes the document of a source. It throws nothing: what fails is a problem. */
export type MakeDocument = (source: SourceBytes) => Promise<RecordedDocument>;

/** One source from the disk → its document, as the last run made it if it would come out the same. */
export async function normalizeSource(
  listing: SourceListing,
  make: MakeDocument,
  kept: KeptDocuments | undefined,
): Promise<Made> {
  const format = formatNamed(formatOfName(listing.file));
  const read = await readBytes(listing.path, listing.path, format?.reads === 'bytes' ? format.most : undefined);
  const none = { isKept: false, keep: () => undefined };
  if (!read.ok) return { problems: read.problems, ...none };
  const { bytes } = read;
  const found = kept?.find(listing, bytes);
  if (found) return { ...found, ...none, isKept: true };
  const made = await make({ listing, bytes });
  return { ...made, isKept: false, keep: () => kept?.add(listing, bytes, made) };
}

/** What reading the file and `normalize` throw is a problem of the document. */
export async function normalizeGuarded(
  { listing, bytes }: SourceBytes,
  content: Content,
  normalize: typeof normalizeDocument,
): Promise<RecordedDocument> {
  const { path } = listing;
  const form = await readForm(listing.file, { path, bytes }).catch((error: unknown): ReadResult => ({
    ok: false,
    problems: [reportInternal(error, 'readForm', path)],
  }));
  if (!form.ok) return form;
  const problems: Problem[] = [];
  const work = () => withRecord(normalize({ listing, bytes, ...form.read }, content), form.read);
  return guardStage('normalizeDocument', path, problems, work) ?? { problems };
}
