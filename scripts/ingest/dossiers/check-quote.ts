import type { Document } from '../../../src/record/document.ts';
import type { Quote } from '../../../src/record/quote.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { describeMissingAddress } from '../content/describe-missing-address.ts';
import type { CheckedReference } from './checked-reference.ts';
import { describeDifference } from './describe-difference.ts';
import type { Reference } from './find-references.ts';
import { findWords } from './find-words.ts';

/** `<Quote id="report#q3">words</Quote>`: a quotation that is there; words, if given, are all of one part of it or a stretch. */
export function checkQuote({ words, place, wordsPlace }: Reference, id: string, document: Document): CheckedReference {
  const quote = document.quotes.find((known) => known.id === id);
  if (!quote) return { problem: reportQuote(place, id, words, document) };
  const part = words === undefined ? quote.parts[0] : findPart(quote, words);
  if (!part) return { problem: reportWords(wordsPlace, words ?? '', quote, document) };
  return { cites: [{ kind: 'quote', document: document.id, quote: id, block: part.block }] };
}

const findPart = (quote: Quote, words: string) =>
  quote.parts.find(({ exact }) => findWords(exact, words) !== undefined);

const findHolder = (words: string | undefined, { quotes }: Document): Quote | undefined =>
  words === undefined ? undefined : quotes.find((quote) => findPart(quote, words));

function reportQuote(place: Place, id: string, words: string | undefined, document: Document): Problem {
  const holder = findHolder(words, document);
  const ids = document.quotes.map((quote) => quote.id);
  return {
    ...place,
    kind: 'unknown-quote',
    what: `The document "${document.id}" has no quotation "${id}"${holder ? `; the words are in "${holder.id}".` : describeMissingAddress(id, ids)}`,
    why: 'A citation must lead to words that can be checked.',
    fix: holder
      ? `Write id="${document.id}#${holder.id}".`
      : 'Use the id that the quotation has on the page of quotes, such as q3, or cite the passage.',
  };
}

function reportWords(place: Place, words: string, quote: Quote, document: Document): Problem {
  const holder = findHolder(words, document);
  const said = quote.parts.map(({ exact }) => exact).join(' … ');
  return {
    ...place,
    kind: 'cited-words-differ',
    what: `The words “${words}” are not in quotation "${quote.id}" of "${document.id}"${holder ? `; they are in "${holder.id}".` : describeDifference(words, said)}`,
    why: 'They are shown as somebody’s own words, so they must be there letter for letter.',
    fix: holder
      ? `Write id="${document.id}#${holder.id}".`
      : 'Copy the words from the page of the document: all of them, or a stretch of whole words.',
  };
}
