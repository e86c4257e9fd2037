import type { DocumentFacts, Mode, PassageWords } from './shards.ts';

/**
 * What is published of a document's words (`passages.json`, see `lean-passages.ts`): what is shown of it elsewhere, what goes with that where
 * it is taken along, and the source.
 */
export interface PassagesFile extends ReadWords, TakenAlong {
  /** Absent where the words of the source are not published. */
  source?: HeldSource;
}

export interface HeldSource {
  /** The decoded file as received, or the text that was taken out of it. */
  text: string;
  /** Bytes of each UTF-16 code unit of it, where the file is not UTF-8; 0 where it is no text. */
  unit?: number;
  sha256: string;
  /** `22 November 2026` */
  since?: string;
}

/** A document's words as they are published, by passage id, and whose they are. */
export interface ReadWords extends DocumentFacts {
  passages: Record<string, PublishedPassage>;
  quotes: PublishedQuote[];
}

export interface TakenAlong {
  cited: CitedWords;
  /** Ids that once named something here, by where they lead now: `p8`; `report#p3` in another document. Absent where there are none. */
  moved?: Record<string, string>;
}

/** The same file at an address of a document that has another now. */
export interface FormerPassagesFile {
  /** The document's id. */
  now: string;
}

/** What words of a document must not be without wherever a reader takes them. */
interface CitedWords {
  /** The document's note, in the two parts between which a passage is named. */
  note: [before: string, after: string];
  /** Terms and the state of the copy; may be empty. */
  conditions: string;
  rights: string;
  /** Its record, without how the archive came by what is cited. */
  ris: string;
  /** By passage, the page on which it begins, where the file has pages. */
  pages?: Record<string, number>;
  /** By statement, how a note names its speaker where that is not as the page does; may be empty. */
  speakers?: Record<string, string>;
}

export interface PublishedPassage extends Omit<PassageWords, 'id'> {
  /** For a paragraph of a turn: the speaker's label as printed. */
  label?: string;
  /** Names of the topics that it names. */
  topics?: string[];
  /** Where its words stand in the source's text, `[start, end)`; absent where that is not published. */
  at?: [start: number, end: number];
}

/** Whose words stand where. */
export interface PublishedQuote {
  id: string;
  mode: Mode;
  /** The authority's name, or the name as printed. */
  speaker: string;
  /** Names of the topics that its words name. */
  topics?: string[];
  /** True for a headline that shortens another quotation. */
  shortens?: true;
  /** Passages and `[start, end)` of their text. */
  parts: [passage: string, start: number, end: number][];
}
