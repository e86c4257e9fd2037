import type { Document } from '../../src/record/document.ts';
import type { NormalizedDocument } from './normalize-document.ts';

/** A document with the text of its record's file. */
export interface RecordedDocument extends NormalizedDocument {
  /** Absent where there is no document. */
  record?: string;
}

export const recordText = (document: Document): string => `${JSON.stringify(document)}\n`;

export const withRecord = (made: NormalizedDocument): RecordedDocument =>
  made.document ? { ...made, record: recordText(made.document) } : made;
