import { listUnits, type Phrase } from './find-phrase.ts';

/** The words of a phrase, those that may be written as one each in one way. */
export interface Reading {
  words: string[];
  /** As of a phrase. */
  open: boolean;
}

/** The ways in which the words of a compound are written as one, or apart: all of them apart first. */
export function readCompound(words: readonly string[]): string[][] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [[first]];
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
 * phrase holds one of them. None where its first words have more.
 */
export function readPhraseWays(phrase: Phrase, most: number, length = Infinity): Reading[] {
  let readings: string[][] = [[]];
  const units = listUnits(phrase);
  let read = 0;
  for (const unit of units) {
    const count = readings.length * 2 ** (unit.words.length - 1);
    const words = (readings[0]?.length ?? 0) + unit.words.length;
    if (count > most || (read > 0 && words > length)) break;
    const ways = readCompound(unit.words);
    readings = readings.flatMap((reading) => ways.map((way) => [...reading, ...way]));
    read += 1;
  }
  return read === 0 ? [] : readings.map((words) => ({ words, open: phrase.open && read === units.length }));
}
