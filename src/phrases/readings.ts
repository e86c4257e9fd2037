import { listUnits, type Phrase } from './find-phrase.ts';

/** The words of a phrase, those that may be written as one each in one way. */
export interface Reading {
  words: string[];
  /** As of a phrase. */
  open: boolean;
}

/** A compound of more words is read as so many, or as one. */
const mostApart = 4;

/** The ways in which the words of a compound are written as one, or apart: all of them apart first. */
export function readCompound(words: readonly string[]): string[][] {
  if (words.length === 1) return [[...words]];
  if (words.length > mostApart) return [[...words], [words.join('')]];
  const [first = '', ...rest] = words;
  return readCompound(rest).flatMap((reading) => {
    const [next = '', ...others] = reading;
    return [
      [first, ...reading],
      [first + next, ...others],
    ];
  });
}

/**
 * The readings of a phrase; of its beginning, where there are more of them than `most`, or it has more words than `length`. What holds the
 * phrase holds one of them.
 */
export function readPhraseWays(phrase: Phrase, most: number, length = Infinity): Reading[] {
  let readings: string[][] = [[]];
  const units = listUnits(phrase);
  let read = 0;
  for (const unit of units) {
    const ways = readCompound(unit.words);
    const isEnough = readings.length * ways.length > most || (readings[0]?.length ?? 0) + unit.words.length > length;
    if (read > 0 && isEnough) break;
    readings = readings.flatMap((reading) => ways.map((way) => [...reading, ...way]));
    read += 1;
  }
  return readings.map((words) => ({ words, open: phrase.open && read === units.length }));
}
