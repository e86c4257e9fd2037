import type { IndexResult } from './pagefind-api.ts';
import type { QueryTerm } from './query-terms.ts';

/** By which words of the index a page answers a query. */
export interface Held {
  /** For each word of the query. */
  words: readonly string[][];
  /** The same of what is told of the page, by its name there, such as `title`. */
  told: readonly { field: string; words: readonly string[] }[];
}

/** What is told of a page in its own words, and who is quoted in it, which its text may say in others. */
const ownFields: ReadonlySet<string> = new Set(['title', 'speakers']);
const isOwn = (field: string): boolean => ownFields.has(field);

/**
 * For each word of a query the words of the index by which a page answers it: those that share its stem, and those that begin with it.
 * Nothing where the page answers one of them by none. Where no word of the index goes on as a word of the query does, Pagefind takes the
 * longest that is its beginning (`to` for `toad`), and where there is none, no notice of the word.
 */
export function findHeld(
  { scores, words: places, verbose_meta_scores = [], matchedMetaFields = [] }: IndexResult,
  terms: readonly QueryTerm[],
  stems: readonly string[],
): Held | undefined {
  // What was asked for in quotation marks is found by stems alone.
  if (!scores) {
    const told = matchedMetaFields.filter(isOwn).map((field) => ({ field, words: stems }));
    return places.length + told.length > 0 ? { words: stems.map((stem) => [stem]), told } : undefined;
  }
  const told = verbose_meta_scores
    .map((score) => ({ field: score.field_name, words: score.matched_terms }))
    .filter(({ field }) => isOwn(field));
  const found = new Set([...scores.map((score) => score.search_term), ...told.flatMap((field) => field.words)]);
  const words = terms.map(({ word }, place) =>
    [...found].filter((own) => own === stems[place] || own.startsWith(word)),
  );
  return words.every((own) => own.length > 0) ? { words, told } : undefined;
}
