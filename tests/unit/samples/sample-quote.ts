import type { Quote } from '../../../src/record/quote.ts';

/** A statement of one part; a test gives what matters to it. */
export const sampleQuote = (
  id: string,
  exact: string,
  {
    block = 'p1',
    start = 0,
    speaker = { status: 'named', label: 'Ms. Rivera' },
    attribution,
    ...more
  }: Partial<Omit<Quote, 'attribution'>> & {
    block?: string;
    start?: number;
    speaker?: Quote['attribution']['speaker'];
    attribution?: Partial<Quote['attribution']>;
  } = {},
): Quote => ({
  id,
  mode: 'direct',
  parts: [{ block, start, end: start + exact.length, exact, source: [0, exact.length] }],
  attribution: { speaker, basis: 'cue', ...attribution },
  ...more,
});
