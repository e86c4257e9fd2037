import type { Quote } from '../../../../src/record/quote.ts';
import type { Verdict } from './judge-speaker.ts';

type Acceptable = string | null | (string | null)[];

/** What must come of a source. */
export interface Expected {
  /** Each with its speaker: the acceptable outcomes, the best one first; `…` stands between parts. */
  quotes?: { mode: Quote['mode']; words: string; speaker: string[] }[];
  /** Words that are no quotation. */
  noQuotes?: { mode: Quote['mode'] | 'any'; words: string }[];
  /** What is nobody's name. */
  noSpeakers?: string[];
  /** Labels and first words of turns in their order; some of them. */
  turns?: [string | string[], string][];
  turnCount?: number;
  /** Words that nobody says in any turn. */
  notInTurns?: string[];
  /** What the record says of the document: acceptable values, the best one first; null for none. */
  title?: Acceptable;
  kind?: Acceptable;
  language?: Acceptable;
  occurredDate?: Acceptable;
  occurredPlace?: Acceptable;
  /** Their names, all of them. */
  contributors?: string[];
}

/** What a check found, and about what. */
export interface Finding {
  verdict: Verdict;
  what: string;
}
