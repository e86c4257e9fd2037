import { hasTrait } from '../../../../src/record/block-kinds.ts';
import type { Block, Passage } from '../../../../src/record/block.ts';
import type { Kind } from '../../../../src/record/document-kinds.ts';
import type { Sourced } from '../../../../src/record/sourced.ts';
import type { SaidKind } from '../../classify/kind-of-line.ts';
import { kindWordsOf } from '../../languages/reading.ts';
import type { KindWords } from '../../languages/kinds.ts';

/** What a document’s kind is told by. */
export interface KindClues {
  document: string;
  blocks: Block[];
  /** What the front matter calls the document, if it does. */
  category: string | undefined;
  /** Where it was published. */
  address: string | undefined;
  dateline: string | undefined;
  /** As printed; empty where there is none. */
  bylines: readonly string[];
  /** Lines of the head that say what it is. */
  said: readonly SaidKind[];
  /** Whom to ask, as a line above or below the text says. */
  contact: string | undefined;
  /** The mark at its end that releases have. */
  endMark: string | undefined;
  title: string;
  /** BCP 47. */
  language: string;
}

/** Tells a kind, or leaves it open. */
export type KindRule = (clues: KindClues, prose: Passage[]) => Sourced<Kind> | undefined;

/** Running text that is neither in a list nor in a table. */
export const proseOf = (blocks: Block[]): Passage[] =>
  blocks.filter((block) => hasTrait(block, 'prose')).filter(({ layout }) => layout === undefined);

/** How often a pattern with the flag `g` is found. */
export const count = (passages: readonly Passage[], pattern: RegExp): number =>
  passages.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

const patterns = new Map<string, RegExp>();

type WordField = { [Field in keyof KindWords]-?: KindWords[Field] extends string ? Field : never }[keyof KindWords];

/** Words of a language as a pattern with the flag `g`, or `gi` where case says nothing; made once. */
export function wordPattern(language: string, field: WordField, flags: 'gu' | 'giu' = 'gu'): RegExp {
  const words = kindWordsOf(language)[field];
  const key = `${flags} ${words}`;
  const known = patterns.get(key) ?? new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${words})(?![\p{L}\p{N}_])`, flags);
  patterns.set(key, known);
  return known;
}
