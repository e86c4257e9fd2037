import type { Title } from '../../archive/title-of.ts';
import type { Quote } from '../../record/quote.ts';
import { statementCitation, type ShownStatement } from '#words/quote-citation.ts';
import { quoteWords } from '#words/quotes.ts';
import type { QuoteSpeakerView } from './quote-speaker.ts';

const own = quoteWords.citation;

/** What of a statement its citation says. */
interface CitedQuote {
  mode: Quote['mode'];
  whole?: string;
  speaker: QuoteSpeakerView;
  cue?: string;
  document: { title: Title };
  date: string;
  place: { name: string };
  marks: readonly string[];
}

/**
 * What stands below the words of a statement where they are pasted elsewhere, as plain text: who, where and when, then what must be known
 * of it. The words stand in the list, and the address is not known here, since the same build works at any address.
 */
export function quoteCitation(entry: CitedQuote, terms: string | undefined): string {
  const { speaker, document, marks } = entry;
  const notes = [
    speaker.byContext && own.byContext,
    speaker.supplied !== undefined && own.supplied(speaker.supplied),
    ...marks.map((mark) => mark.charAt(0).toUpperCase() + mark.slice(1)),
    terms && own.terms(terms),
  ].filter((note): note is string => typeof note === 'string' && note !== '');
  return statementCitation(shownOf(entry, document.title), notes);
}

/** The citation that can be put together of what a list shows of a statement, its speaker among it. */
export const shownCitation = (entry: CitedQuote): string => statementCitation(shownOf(entry, entry.document.title));

const shownOf = ({ mode, whole, speaker, cue, date, place }: CitedQuote, title: Title): ShownStatement => ({
  ...{ mode, date, name: speaker.name, status: speaker.status ?? '', cue: cue ?? '', whole: whole ?? '' },
  title: title.text,
  place: place.name,
});
