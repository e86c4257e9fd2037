import type { DocumentFacts, Mode, PassageWords } from './shards.ts';

/** A document's `passages.json`: its words as they are published, by passage id, and whose they are. */
export interface PassagesFile extends DocumentFacts {
  passages: Record<string, PublishedPassage>;
  quotes: PublishedQuote[];
}

export interface PublishedPassage extends Omit<PassageWords, 'id'> {
  /** For a paragraph of a turn: the speaker's label as printed. */
  label?: string;
  /** Names of the topics that it names. */
  topics?: string[];
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
