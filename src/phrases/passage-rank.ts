import type { TextPassage } from './shards.ts';

/**
 * What a passage is to a question whose words it holds, best first: one in which somebody speaks or is quoted, other running text, what
 * stands around the text (headings, captions, pull quotes, titles), and lines about the document, such as credits and contacts.
 */
export const passageRanks = ['statement', 'text', 'around', 'signature'] as const;
export type PassageRank = (typeof passageRanks)[number];

export const rankOfPassage = ({ part, said = [] }: Pick<TextPassage, 'part' | 'said'>): PassageRank =>
  part ?? (said.length > 0 ? 'statement' : 'text');

/** A passage's number with its rank, as lists have it: they rise as the numbers do. */
export const passageCode = (number: number, rank: PassageRank): number =>
  number * passageRanks.length + passageRanks.indexOf(rank);

export const numberOfCode = (code: number): number => Math.floor(code / passageRanks.length);
export const rankOfCode = (code: number): PassageRank => passageRanks[code % passageRanks.length] ?? 'text';
