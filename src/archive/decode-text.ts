import type { DocumentSummary } from '../record/document.ts';

/**
 * A file as the places of a record count it: the source, or what was extracted from it. The byte order mark is a character too.
 *
 * @throws TypeError where it is not in its encoding
 */
export const decodeText = (
  bytes: Uint8Array,
  { extracted, encoding }: Pick<DocumentSummary['source'], 'extracted' | 'encoding'>,
): string =>
  new TextDecoder(extracted ? 'utf-8' : (encoding ?? 'utf-8'), { fatal: true, ignoreBOM: true }).decode(bytes);
