import type { SourceEncoding } from '../../../src/record/source-encodings.ts';
import type { MediaType } from '../../../src/record/source-formats.ts';
import type { Problem } from '../../report/problem.ts';
import type { Draft } from '../text/draft.ts';

/** What a program made of a file whose own bytes are no text that anybody could read. */
interface Extraction {
  /** The extractor, as its makers call it, and its version: `unpdf`, `1.3.2`. */
  by: string;
  version: string;
}

/** What is read of a file, as the stages that come after take it. It goes from one thread to another: data alone, no functions. */
export interface ReadFile {
  /** What regions partition: the file itself, decoded, or what was extracted from it. */
  text: string;
  /** Absent for plain text and Markdown, which front matter tells apart. */
  mediaType?: MediaType;
  /** What the file is decoded from, where that is not UTF-8. */
  encoding?: SourceEncoding;
  /** Where `text` is no part of the file: by whom it was made. */
  extracted?: Extraction;
  /**
   * `text`, segmented already, in its order. Where there are none, what was extracted is read as Markdown: all that does not mean
   * something there must be escaped.
   */
  drafts?: Draft[];
  /** False where no heading is marked as one, though the format could: then they are told by how lines stand. */
  isMarked?: boolean;
  /** What the file states of itself, under names that front matter has, too: `title`, `date`, `author`, `publisher`, `language`. */
  stated?: Record<string, unknown>;
  /** The same where the text has the last word: properties of a file are often another file's. */
  properties?: FileProperties;
  /** What its markup says the language of its words is: often what a template has for all. */
  markedLanguage?: string;
  /** True where all of it is what was heard: captions. */
  isHeard?: true;
  /** Where pages begin in `text`, the first one, too. */
  pages?: number[];
  /** What readers of the messages should know of the file, though it is read. */
  warnings?: Problem[];
}

/** What a file says in fields that nobody who reads it sees. */
interface FileProperties {
  data: Record<string, unknown>;
  /** As a sentence says it: `the file’s properties`. */
  from: string;
}

export type ReadResult = { ok: true; read: ReadFile } | { ok: false; problems: Problem[] };

/** A file as it came. */
export interface FileBytes {
  /** How messages name it. */
  path: string;
  bytes: Uint8Array;
}

/** The same, decoded. */
interface FileText {
  path: string;
  text: string;
}

/** Reads files of one format. It runs nothing of them, fetches nothing, and ends in the time and with the memory that the format is given. */
export type ReadBytes = (file: FileBytes) => Promise<ReadResult>;
/** The same for files that are text. */
export type ReadText = (file: FileText) => ReadResult;
