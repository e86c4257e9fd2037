import { makePart, type Finding, type QuotedDocument, type UnnamedQuote } from './make-part.ts';

/** Headlines quote in single marks; an apostrophe within a word is none. */
const IN_MARKS = /(?<![\p{L}\p{N}])(?:‘([^‘]+?)’(?![\p{L}\p{N}])|“([^“]+?)”|'(.+?)'(?![\p{L}\p{N}])|"(.+?)")/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** The quotation that has all words of the headline's, in their order. */
function findLonger(words: readonly string[], told: readonly Finding[]): number {
  return told.findIndex(({ quote }) => {
    if (quote.mode !== 'direct') return false;
    const spoken = wordsOf(quote.parts.map(({ exact }) => exact).join(' '));
    let next = 0;
    for (const word of spoken) if (word === words[next]) next += 1;
    return next === words.length;
  });
}

/** A quotation of a headline, and which of those told in the text it shortens. */
export interface HeadlineQuote {
  quote: UnnamedQuote;
  shortens: number;
}

/** The quotations of a headline that shorten one in the text. Without that one a headline's marks may hold a mere term. */
export function findHeadline(document: QuotedDocument, told: readonly Finding[]): HeadlineQuote[] {
  if (!document.maps.has('title')) return [];
  return [...document.title.value.matchAll(IN_MARKS)].flatMap((match): HeadlineQuote[] => {
    const exact = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/[,.]$/, '');
    const words = wordsOf(exact);
    const longer = words.length < 2 ? -1 : findLonger(words, told);
    const original = told[longer]?.quote;
    if (!original) return [];
    const start = match.index + 1;
    return [
      {
        quote: {
          mode: 'direct',
          parts: [makePart(document, 'title', document.title.value, start, start + exact.length)],
          attribution: { speaker: original.attribution.speaker, basis: 'context' },
          ...(original.interpreted === true && { interpreted: true }),
        },
        shortens: longer,
      },
    ];
  });
}
