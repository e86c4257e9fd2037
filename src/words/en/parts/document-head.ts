import type { Basis } from '../../../record/sourced.ts';
import type { MediaType } from '../../../record/source-formats.ts';
import { formatNumber } from './language.ts';

/** How a value is known that the source does not state, before the words that it rests on. */
const bases: Partial<Record<Basis, string>> = { inferred: 'worked out', supplied: 'added by the editor' };

const mediaTypes: Record<MediaType, string> = {
  'text/plain': 'plain text',
  'text/markdown': 'Markdown',
  'text/html': 'HTML',
  'application/xhtml+xml': 'XHTML',
  'text/vtt': 'captions (WebVTT)',
  'application/x-subrip': 'captions (SubRip)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document',
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text',
  'application/rtf': 'an RTF document',
  'application/pdf': 'a PDF',
  'message/rfc822': 'a mail',
  'multipart/related': 'a web page saved as one file (MHTML)',
};

/** What stands above a document, on its page and on that of its source. */
export const headWords = {
  /** Folds out all that the line above it leaves out. */
  howWeKnow: 'how we know',
  bases,
  /** Behind a day in the line. */
  dayBasis: (day: string, basis: Basis): string => (bases[basis] === undefined ? day : `${day}, ${bases[basis]}`),
  modes: 'Ways to read this document',
  text: 'Text',
  textAndSource: 'Text and source',
  matches: 'every word matches the file received',
  matchesExtracted: 'every word matches the text taken out of the file',
  wordsCorrected: (count: number) => (count === 1 ? 'one word corrected' : `${formatNumber(count)} words corrected`),
  length: 'Length',
  source: 'Source',
  bytes: (bytes: number, mediaType: MediaType) => `${formatNumber(bytes)} bytes of ${mediaTypes[mediaType]}`,
  unchangedSince: (day: string) => `unchanged since ${day}`,
  receivedAs: (name: string) => `received as ${name}`,
  rights: 'Rights',
  license: 'Licence',
  original: 'Original address',
  archived: 'Archived copy',
  recording: 'Recording',
  altered: 'Altered copy.',
  alteredMeans: 'Its wording may not be what was published or said.',
};
