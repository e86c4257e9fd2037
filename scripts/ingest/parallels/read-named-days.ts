import type { Passage } from '../../../src/record/block.ts';
import type { DateMention } from '../../../src/record/date-mention.ts';
import { sentencesOf } from '../../../src/record/sentences.ts';
import { isOneDay } from './same-occasion.ts';

type Place = Pick<DateMention, 'block' | 'start' | 'end'>;

/** Which days the sentence names that a place stands in. */
export function createDayReader(
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
