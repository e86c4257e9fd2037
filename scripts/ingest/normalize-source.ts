import { guardStage } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Content, SourceListing } from './content/content.ts';
import type { KeptDocuments } from './keep-documents.ts';
import type { normalizeDocument, NormalizedDocument } from './normalize-document.ts';
import { readSource } from './source/read-source.ts';

/** A document, made now or by the last run. */
export interface Made extends NormalizedDocument {
  isKept: boolean;
  /** Remembers it for the next run, with the text of its record's file. */
  keep: (record: string) => void;
}

export interface SourceOptions {
  content: Content;
  normalize: typeof normalizeDocument;
  kept: KeptDocuments | undefined;
}

/** One source from the disk → its document, as the last run made it if it would come out the same. */
export async function normalizeSource(
  listing: SourceListing,
  { content, normalize, kept }: SourceOptions,
): Promise<Made> {
  const read = await readSource(listing.path);
  const none = { isKept: false, keep: () => undefined };
  if (!read.ok) return { problems: read.problems, ...none };
  const { bytes, text } = read;
  const found = kept?.find(listing, bytes);
  if (found) return { ...found, ...none, isKept: true };
  const problems: Problem[] = [];
  const made = guardStage('normalizeDocument', listing.path, problems, () =>
    normalize({ listing, bytes, text }, content),
  ) ?? { problems };
  return { ...made, isKept: false, keep: (record) => kept?.add(listing, bytes, made, record) };
}
