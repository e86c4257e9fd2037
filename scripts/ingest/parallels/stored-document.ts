import type { Passage } from '../../../src/record/block.ts';
import type { DateMention } from '../../../src/record/date-mention.ts';
import type { Document } from '../../../src/record/document.ts';
import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { sentencesOf } from '../../../src/record/sentences.ts';
import { isOneDay, occasionOf, type Occasion } from './same-occasion.ts';

/** A part of a direct quotation. */
export interface StoredQuotation {
  id: string;
  passage: number;
  start: number;
  end: number;
  speaker: QuoteSpeaker;
  /** The days that its sentence names. */
  days: string[];
}

export interface StoredDocument extends Occasion {
  id: string;
  /** Passages `[from, to)` of the store. */
  from: number;
  to: number;
  quotations: StoredQuotation[];
  /** Passages that print again what another one has: the former's words are all in the latter. */
  repeats: { kind: 'pull-quote' | 'headline'; of: { block: string; start: number; end: number }; in: string }[];
}

export type StoredText = Pick<Passage, 'id' | 'text' | 'layout'>;

/** All that is kept of a document but its words, which are the passages from `from` on. */
export const describeStored = (document: Document, texts: readonly StoredText[], from: number): StoredDocument => ({
  id: document.id,
  ...occasionOf(document),
  ...listQuotations(document, texts, from),
  from,
  to: from + texts.length,
});

/** Who speaks each passage of a transcript. */
export const speakersOf = ({ quotes }: Document): Map<string, QuoteSpeaker> =>
  new Map(
    quotes
      .filter(({ mode }) => mode === 'spoken')
      .flatMap(({ parts, attribution }) => parts.map(({ block }) => [block, attribution.speaker] as const)),
  );

function listQuotations(
  { quotes, blocks, dates }: Document,
  texts: readonly StoredText[],
  from: number,
): Pick<StoredDocument, 'quotations' | 'repeats'> {
  const numberOf = new Map(texts.map(({ id }, index) => [id, from + index]));
  const daysOf = createDayReader(dates, texts);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const pulls = blocks.flatMap((block) =>
    block.kind === 'pull-quote'
      ? [{ kind: 'pull-quote' as const, of: { block: block.id, start: 0, end: block.text.length }, in: block.repeats }]
      : [],
  );
  const headlines = quotes.flatMap(({ parts, shortens }) => {
    const target = byId.get(shortens ?? '')?.parts[0];
    return target
      ? parts.map(({ block, start, end }) => ({
          kind: 'headline' as const,
          of: { block, start, end },
          in: target.block,
        }))
      : [];
  });
  return {
    repeats: [...pulls, ...headlines],
    quotations: quotes
      .filter(({ mode }) => mode === 'direct')
      .flatMap(({ id, parts, attribution }) =>
        parts.map(({ block, start, end }) => ({
          id,
          passage: numberOf.get(block) ?? from,
          start,
          end,
          speaker: attribution.speaker,
          days: daysOf({ block, start, end }),
        })),
      ),
  };
}

type Place = Pick<DateMention, 'block' | 'start' | 'end'>;

/** Which days the sentence names that a place stands in. */
function createDayReader(
  dates: readonly DateMention[],
  texts: readonly Pick<Passage, 'id' | 'text'>[],
): (place: Place) => string[] {
  const named = Map.groupBy(
    dates.filter(({ edtf }) => edtf !== undefined && isOneDay(edtf)),
    ({ block }) => block,
  );
  return (place) => {
    const inPassage = named.get(place.block);
    if (!inPassage) return [];
    const text = texts.find(({ id }) => id === place.block)?.text ?? '';
    const touched = sentencesOf(text).filter(([start, end]) => start < place.end && end > place.start);
    return inPassage
      .filter((date) => touched.some(([start, end]) => date.start >= start && date.end <= end))
      .map(({ edtf }) => edtf as string);
  };
}
