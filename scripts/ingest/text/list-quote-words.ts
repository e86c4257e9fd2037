import type { Document } from '../../../src/record/document.ts';
import type { Quote } from '../../../src/record/quote.ts';
import { listPassages, type AddressedWords } from './list-passages.ts';

type Words = Omit<AddressedWords, 'id'>;

/**
 * The words of each quotation as one text, with the corrections that they hold: a quotation has an address of its own, and
 * it is told from others by its words. Who says them may be read otherwise later without a new address.
 */
export function listQuoteWords<Q extends Pick<Quote, 'parts'>>(
  document: Pick<Document, 'title' | 'blocks'>,
  quotes: readonly Q[],
): (Words & { quote: Q })[] {
  const passages = new Map(listPassages(document).map((passage) => [passage.id, passage]));
  return quotes.map((quote) => {
    let text = '';
    const spans: Words['spans'][number][] = [];
    for (const { block, start, end, exact } of quote.parts) {
      const offset = text.length - start;
      for (const span of passages.get(block)?.spans ?? [])
        if (start <= span.start && span.end <= end)
          spans.push({ ...span, start: span.start + offset, end: span.end + offset });
      text += `${exact} `;
    }
    return { quote, text, spans };
  });
}
