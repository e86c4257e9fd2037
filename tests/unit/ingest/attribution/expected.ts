import type { Quote } from '../../../../src/record/quote.ts';
import type { Verdict } from './judge-speaker.ts';

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
}

/** What a check found, and about what. */
export interface Finding {
  verdict: Verdict;
  what: string;
}
