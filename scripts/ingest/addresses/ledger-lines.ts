import { isExchangeId } from '../../../src/record/passage-id.ts';
import { hashText } from '../blocks/hash-words.ts';

/** What the ledger has of one document: address → what it names, as `src/record/ledger.ts` tells. */
export type LedgerLines = Readonly<Record<string, string>>;

/** The key under which the regions of a source stand. */
export const regionsKey = 'regions';

/** The lines of passages and quotations, which have words. */
export const linesOfWords = (lines: LedgerLines): [id: string, line: string][] =>
  Object.entries(lines).filter(([id]) => id !== regionsKey && !isExchangeId(id));

/** The hash of a passage's words, from its line. */
export const hashOfLine = (line: string): string => line.slice(0, 16);

/** The hashes of its sentences: none where it has but one, or where the line is of version 1. */
export const sentencesOfLine = (line: string): string[] => line.split(' ').slice(1);

/** The turn that asks, from an exchange's line. */
export const askingTurn = (line: string): string => line.split(' ')[0] ?? '';

/** The line of an exchange whose question is the turn `question`. */
export const exchangeLine = (question: string, heading: string): string =>
  `${question} ${hashText(heading).slice(0, 8)}`;
