import type { Problem } from '../../../report/problem.ts';

/** Formats whose text is not in their bytes as it is read. */
export type ExtractedFormat = 'docx' | 'odt' | 'rtf' | 'pdf' | 'eml' | 'mhtml';

/** A line above the text that says something of it: `Subject: …` of a mail. `[start, end)` in the extracted text. */
export interface HeadLine {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** What a file's properties say. Nobody reads them with the text, and many are left over from another file: never trusted over it. */
export interface FileProperties {
  title?: string;
  /** One who wrote it, as it is printed there. */
  author?: string;
  /** ISO 8601, as far as it is said. */
  created?: string;
  modified?: string;
  /** BCP 47. */
  language?: string;
  /** Where the page was saved from. */
  address?: string;
}

/** A line as it is printed on a page of a PDF, `[start, end)` in the extracted text. */
export interface PrintedLine {
  start: number;
  end: number;
  /** Where its words begin, if its number stands before them. */
  from?: number;
  /** From 1. */
  page: number;
  /** Lines of one paragraph have the same, and nothing but lines that are left out stands between them. */
  paragraph: number;
  /** Why it is no part of the text. */
  leftOut?: string;
  /** Of the heading that it is a line of; 1 for the largest. */
  heading?: number;
}

/** Text that a program took out of a file. The same bytes give the same text. */
export interface Extracted {
  /** What regions partition. */
  text: string;
  /** How the text is to be read: `lines` are printed ones, listed in `lines`. */
  form: 'markdown' | 'lines' | 'html';
  extractor: { name: string; version: string };
  /** Lines above the text, in their order, with nothing but white space between them. */
  heads?: HeadLine[];
  properties?: FileProperties;
  /** How many pages it has, and its lines, which are all of the text but white space. */
  pages?: number;
  lines?: PrintedLine[];
  /** What a reader of the text should know: changes that were tracked, files that are attached. */
  notices: Notice[];
}

/** One sentence each, as problems have them. */
export type Notice = Pick<Problem, 'kind' | 'what' | 'why' | 'fix'>;

/** Why a file is not read. */
export class Refusal extends Error {
  readonly notice: Notice;

  constructor(notice: Notice) {
    super(notice.what);
    this.notice = notice;
  }
}
