import { modeName } from '#words/parts/modes.ts';
import type { PassagesFile, PublishedQuote } from '../../phrases/passages-file.ts';
import type { PassageHit } from './choose-passages.ts';
import { cutMarked, markWords } from './marked-text.ts';
import { findWanted, type WantedWord } from './wanted-words.ts';

/** A statement that answers a question by its speaker and its words together, as the words of a passage alone do not. */
export interface StatementHit {
  hit: PassageHit;
  /** The passages and turns that it stands in. */
  places: ReadonlySet<string>;
  /** How many words of the question only its own words hold; the others are its speaker's name. */
  said: number;
}

const mostStatements = 3;

/** The first statements of a document whose speaker and words hold a question between them (`Reyes migration`), those that say most of it first. */
export function findStatements({ quotes, passages }: PassagesFile, wanted: readonly WantedWord[]): StatementHit[] {
  const found = quotes.flatMap((quote): StatementHit[] => {
    if (quote.shortens) return [];
    const named = findIn(quote.speaker, wanted);
    if (named.size === 0) return [];
    const words = wordsOf(quote, passages);
    const all = named.union(findIn(words, wanted));
    if (all.size < wanted.length) return [];
    const name = markWords(`${quote.speaker}, ${modeName(quote.mode)}`, wanted);
    const places = new Set(quote.parts.flatMap(([passage]) => [passage, passages[passage]?.turn ?? passage]));
    return [{ hit: { id: quote.id, name, excerpt: cutMarked(words, wanted) }, places, said: all.size - named.size }];
  });
  return found.sort((a, b) => b.said - a.said).slice(0, mostStatements);
}

/** Which of the wanted words stand in a text. */
const findIn = (text: string, wanted: readonly WantedWord[]): Set<number> =>
  new Set(findWanted(text, wanted).map(([, , word]) => word));

const wordsOf = ({ parts }: PublishedQuote, passages: PassagesFile['passages']): string =>
  parts.map(([passage, start, end]) => passages[passage]?.text.slice(start, end) ?? '').join(' … ');
