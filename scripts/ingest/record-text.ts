import type { Document } from '../../src/record/document.ts';
import type { ReadFile } from './formats/read-file.ts';
import type { NormalizedDocument } from './normalize-document.ts';

/** A document with the text of its record's file. */
export interface RecordedDocument extends NormalizedDocument {
  /** Absent where there is no document. */
  record?: string;
  /** The text that its regions partition, where that is no part of the source's file. */
  extracted?: string;
}

const recordText = (document: Document): string => `${JSON.stringify(document)}\n`;

export const withRecord = (made: NormalizedDocument, { text, extracted }: ReadFile): RecordedDocument =>
  made.document ? { ...made, record: recordText(made.document), ...(extracted && { extracted: text }) } : made;
