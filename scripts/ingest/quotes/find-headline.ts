import type { Quote } from '../../../src/schema/quote.ts';
import { makePart, type Finding, type QuotedDocument } from './make-part.ts';

/** Headlines quote in single marks; an apostrophe within a word is none. */
const IN_MARKS = /(?<![\p{L}\p{N}])(?:‘(.+?)’(?![\p{L}\p{N}])|“(.+?)”|'(.+?)'(?![\p{L}\p{N}])|"(.+?)")/gu;

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

/** The quotations of a headline that shorten one in the text. Without that one a headline's marks may hold a mere term. */
export function findHeadline(document: QuotedDocument, told: readonly Finding[]): Omit<Quote, 'id'>[] {
  if (!document.maps.has('title')) return [];
  const found = [...document.title.matchAll(IN_MARKS)].flatMap((match) => {
    const exact = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/[,.]$/, '');
    const words = wordsOf(exact);
    const longer = words.length < 2 ? -1 : findLonger(words, told);
    return longer < 0 ? [] : [{ start: match.index + 1, length: exact.length, longer }];
  });
  // The title's quotations come first, so those of the text count from behind them.
  return found.flatMap(({ start, length, longer }) => {
    const original = told[longer]?.quote;
    if (!original) return [];
    return [
      {
        mode: 'direct' as const,
        parts: [makePart(document, 'title', document.title, start, start + length)],
        attribution: { speaker: original.attribution.speaker, basis: 'context' as const },
        shortens: `q${String(found.length + longer + 1)}`,
      },
    ];
  });
}
