import type { QuoteEntry } from './quote-entry.ts';

/**
 * A statement as plain text to paste elsewhere: its words, then who, where and when, then what must be known of it. The
 * address is not in it, since the same build works at any address.
 */
export function quoteCitation(entry: Omit<QuoteEntry, 'citation'>, terms: string | undefined): string {
  const { mode, words, whole, speaker, cue, document, date, place, marks } = entry;
  const said = mode === 'reported' ? words : `“${words}”`;
  const who = [speaker.name, speaker.status && `(${speaker.status})`].filter(Boolean).join(' ');
  const how = { direct: cue, reported: cue ? `as reported: ${cue}` : 'as reported', spoken: 'as transcribed' }[mode];
  const notes = [
    whole && `The beginning of ${whole}`,
    speaker.byContext && 'Speaker told by the context',
    ...marks.map((mark) => mark.charAt(0).toUpperCase() + mark.slice(1)),
    terms && `Terms: ${terms}`,
  ].filter((note) => note !== undefined && note !== '');
  return [
    said,
    `${[who, how].filter(Boolean).join(', ')}. In: ${document.title}, ${date}, ${place.name}.`,
    ...(notes.length > 0 ? [`${notes.join('. ')}.`] : []),
  ].join('\n');
}
