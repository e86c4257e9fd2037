import { passagesOf } from '../../record/passages.ts';
import type { Document } from '../../record/document.ts';
import type { Quote } from '../../record/quote.ts';
import type { Range } from '../../record/sourced.ts';

/** Words of a document's passage: `[start, end)` of its text. */
export interface PlacedStretch {
  document: string;
  block: string;
  start: number;
  end: number;
  /** The quotation that they are, or are a part of. */
  quote?: Quote;
}

/** Words that stand in the file letter for letter, with `[start, end)` of the decoded source. */
export interface LocatedStretch extends PlacedStretch {
  source: Range;
}

/** Nothing where the source has other words there, or signs between them, or where the words were taken out of what is no text. */
export function locateWords(record: Document, words: PlacedStretch): LocatedStretch | undefined {
  const { block, start, end, quote } = words;
  if (record.source.extracted) return undefined;
  if (record.corrections.some((one) => one.block === block && one.start < end && start < one.end)) return undefined;
  const passage = passagesOf(record.blocks).find(({ id }) => id === block);
  const stretch = [
    ...(quote?.parts ?? []),
    ...(passage ? [{ block, start: 0, end: passage.text.length, source: passage.source }] : []),
  ].find((one) => one.block === block && one.start <= start && end <= one.end && isLetterForLetter(one));
  if (!stretch) return undefined;
  const before = stretch.source[0] - stretch.start;
  return { ...words, source: [before + start, before + end] };
}

const isLetterForLetter = ({ start, end, source }: { start: number; end: number; source: Range }): boolean =>
  source[1] - source[0] === end - start;
