import type { DocumentSummary } from './document.ts';
import { formatOfMediaType, type FormatName } from './source-formats.ts';

/**
 * Formats whose files hold more than is read of them and shown: changes that were tracked, comments, whom a mail went to, what was attached
 * to it, pictures and frames. They are given out only where somebody says so.
 */
const holdMore: ReadonlySet<FormatName> = new Set(['docx', 'odt', 'rtf', 'eml', 'mhtml']);

type Source = Pick<DocumentSummary, 'rights' | 'source'>;

/** Whether a document's file can be had as it was received. All words of such a document are published, and so is what is left out of them. */
export const givesFile = ({ rights, source }: Source): boolean =>
  rights.publish === 'full' &&
  (rights.file ?? (holdMore.has(formatOfMediaType(source.mediaType)) ? 'hash' : 'bytes')) === 'bytes';

/** Whether the text that was extracted from it can be had: wherever there is one and every word is published. */
export const givesExtracted = ({ rights, source }: Source): boolean =>
  rights.publish === 'full' && source.extracted !== undefined;
