import type { Expected } from '../attribution/expected.ts';

/** A value, or the acceptable ones with the right one first; null where there must be none. */
type Wanted = string | null | (string | null)[];

/** What must come of a document, beside what is said in it. */
export interface ExpectedDocument extends Expected {
  title?: Wanted;
  date?: Wanted;
  url?: Wanted;
  publisher?: Wanted;
  deck?: Wanted;
  kind?: Wanted;
  language?: Wanted;
  dateline?: Wanted;
  occurredDate?: Wanted;
  occurredPlace?: Wanted;
  /** Each name, or the acceptable forms of one. */
  contributors?: (string | string[])[];
  /** Any of these lists of names. */
  contributorsAny?: string[][];
  /** Words that stand in a passage. */
  textHas?: string[];
  /** Words that stand in none. */
  textHasNot?: string[];
  /** Words that stand in no paragraph, heading or turn. */
  notParagraph?: string[];
  /** Kinds of block, and words that are one. */
  blocks?: [string | string[], string][];
  /** The cells of a table's row. */
  row?: string[][];
  /** Something was put right, and the record or a message says so. */
  declared?: boolean;
  builds?: boolean;
  /** Words of a message with which the file may be refused. */
  mayRefuse?: string;
}

/** A line of `expected.jsonl`. */
export interface DocumentCase {
  /** Below `sources/`. */
  file: string;
  class: string;
  expect: ExpectedDocument;
}
