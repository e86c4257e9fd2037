import { recordFormats } from '../../../record-formats.ts';
import { asCsv } from './as-csv.ts';
import { asMarkdown } from './as-markdown.ts';
import { asRis } from './as-ris.ts';
import { asText } from './as-text.ts';
import type { TakenPassage } from './taken-passage.ts';

interface TakeWriter {
  mediaType: string;
  /** @param archive the archive's name */
  write: (passages: readonly TakenPassage[], archive: string) => string;
}

export type TakeFormat = 'txt' | 'md' | 'ris' | 'csv';

/** How a list is copied or saved, by the ending of its file, in the order in which the page offers them. */
export const takeFormats: Record<TakeFormat, TakeWriter> = {
  txt: { mediaType: 'text/plain;charset=utf-8', write: asText },
  md: { mediaType: 'text/markdown;charset=utf-8', write: asMarkdown },
  ris: { mediaType: recordFormats.ris.mediaType, write: asRis },
  csv: { mediaType: 'text/csv;charset=utf-8', write: asCsv },
};
