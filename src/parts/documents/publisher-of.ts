import type { Archive } from '../../archive/archive.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Sourced } from '../../record/sourced.ts';

/** Who published a document, by the name that the archive has for it or that the document prints; undefined where neither is known. */
export function publisherOf(
  { publisher, publisherName }: Pick<DocumentSummary, 'publisher' | 'publisherName'>,
  archive: Archive,
): Sourced<string> | undefined {
  if (publisher) return { ...publisher, value: archive.nameOf(publisher.value) };
  return publisherName === undefined ? undefined : { value: publisherName, basis: 'stated' };
}
