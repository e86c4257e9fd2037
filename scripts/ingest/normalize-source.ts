import { guardStage } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Content, SourceListing } from './content/content.ts';
import type { KeptDocuments } from './keep-documents.ts';
import type { normalizeDocument, SourceText } from './normalize-document.ts';
import { withRecord, type RecordedDocument } from './record-text.ts';
import { readSource } from './source/read-source.ts';

/** A document, made now or by the last run. */
export interface Made extends RecordedDocument {
  isKept: boolean;
  /** Remembers it for the next run. */
  keep: () => void;
}

/** Makes the document of a source. It throws nothing: what fails is a problem. */
export type MakeDocument = (source: SourceText) => RecordedDocument | Promise<RecordedDocument>;

/** One source from the disk → its document, as the last run made it if it would come out the same. */
export async function normalizeSource(
  listing: SourceListing,
  make: MakeDocument,
  kept: KeptDocuments | undefined,
): Promise<Made> {
  const read = await readSource(listing.path);
  const none = { isKept: false, keep: () => undefined };
  if (!read.ok) return { problems: read.problems, ...none };
  const { bytes, text } = read;
  const found = kept?.find(listing, bytes);
  if (found) return { ...found, ...none, isKept: true };
  const made = await make({ listing, bytes, text });
  return { ...made, isKept: false, keep: () => kept?.add(listing, bytes, made) };
}

/** What `normalize` throws is a problem of the document. */
export function normalizeGuarded(
  source: SourceText,
  content: Content,
  normalize: typeof normalizeDocument,
): RecordedDocument {
  const problems: Problem[] = [];
  const work = () => withRecord(normalize(source, content));
  return guardStage('normalizeDocument', source.listing.path, problems, work) ?? { problems };
}
