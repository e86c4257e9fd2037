import { normalize } from '../normalize.ts';
import type { Quote } from '../../../../src/record/quote.ts';

/** A made-up report with these paragraphs. */
export const quotesOf = (...paragraphs: string[]): Quote[] =>
  normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'Report' } } }).quotes;

/** Who says it, as decided: the name where there is one, else the label, with what kind of speaker it is. */
export const speakerOf = ({ attribution: { speaker } }: Quote): string =>
  `${speaker.name ?? speaker.label} (${speaker.status})`;

/** Each quote in a line: `direct Jane Marsh (named): its first part / its second`. */
export const linesOf = (quotes: readonly Quote[]): string[] =>
  quotes.map((quote) => `${quote.mode} ${speakerOf(quote)}: ${quote.parts.map(({ exact }) => exact).join(' / ')}`);
