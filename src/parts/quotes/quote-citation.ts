import type { Title } from '../../archive/title-of.ts';
import type { Quote } from '../../record/quote.ts';
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
  const { mode, whole, speaker, cue, document, date, place, marks } = entry;
  const who = [speaker.name, speaker.status && `(${speaker.status})`].filter(Boolean).join(' ');
  const how = { direct: cue, reported: cue ? own.reportedAs(cue) : quoteWords.reported, spoken: own.transcribed }[mode];
  const notes = [
    whole && own.beginning(whole),
    speaker.byContext && own.byContext,
    speaker.supplied !== undefined && own.supplied(speaker.supplied),
    ...marks.map((mark) => mark.charAt(0).toUpperCase() + mark.slice(1)),
    terms && own.terms(terms),
  ].filter((note): note is string => typeof note === 'string' && note !== '');
  return [
    own.source([who, how].filter(Boolean).join(', '), document.title.text, date, place.name),
    ...(notes.length > 0 ? [`${notes.join('. ')}.`] : []),
  ].join('\n');
}
