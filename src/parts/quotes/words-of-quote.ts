import { countWords } from '../../record/passages.ts';
import type { Quote } from '../../record/quote.ts';
import { counted } from '#words/parts/counts.ts';
import { quotationText } from '../../record/quotation-text.ts';

/** The words of a statement for a list of many. */
export interface QuoteWords {
  text: string;
  /** For what is too long for a list: how much there is in all. `text` is then its beginning. */
  whole?: string;
}

/**
 * Characters of a statement in a list. Turns may be long speeches, and on a list of many they are most of it: they are shown by how they
 * begin. What a document quotes has been chosen by its author, and is cut only where it is a speech itself.
 */
const longestTurn = 300;
const longestQuotation = 560;
/** The same where a page shows the weightiest alone: two or three lines of each. */
const longestShort = 150;

export function wordsOfQuote(quote: Quote, isShort?: true): QuoteWords {
  // The paragraphs of a turn stand together: nothing was said between them.
  const text = quote.mode === 'spoken' ? quote.parts.map(({ exact }) => exact).join(' ') : quotationText(quote);
  const plain = text.replace(/\s+/g, ' ');
  const longest = isShort ? longestShort : quote.mode === 'spoken' ? longestTurn : longestQuotation;
  if (plain.length <= longest * 1.2) return { text: plain };
  return { text: `${cut(plain, longest)} […]`, whole: counted.words(countWords(plain)) };
}

/** At the last sentence that fits, if that leaves enough; else at the last word. */
function cut(text: string, longest: number): string {
  const room = text.slice(0, longest);
  const sentence = Math.max(
    ...[...room.matchAll(/[.?!]["”’)]*(?= )/g)].map(({ 0: end, index }) => index + end.length),
    0,
  );
  if (sentence > longest / 2) return room.slice(0, sentence);
  const word = room.lastIndexOf(' ');
  return room.slice(0, word > 0 ? word : undefined);
}
