import { correctionSpans } from '../../record/corrections.ts';
import type { Passage } from '../../record/block.ts';
import type { Range } from '../../record/sourced.ts';

/**
 * Where a passage's corrected words stand in the file, for each correction in their order. Absent where that can't be told: where the
 * file has them elsewhere in the passage, too, as in the address of a link.
 */
export function findReceived(passage: Passage, source: string): (Range | undefined)[] {
  const [start, end] = passage.source;
  const slice = source.slice(start, end);
  const corrections = correctionSpans(passage.spans);
  let received = '';
  let read = 0;
  const places = corrections.map((correction) => {
    received += passage.text.slice(read, correction.start);
    const at = received.length;
    received += correction.from;
    read = correction.end;
    return at;
  });
  received += passage.text.slice(read);
  return corrections.map(({ from }, index): Range | undefined => {
    const inText = placesOf(from, received);
    const inFile = placesOf(from, slice);
    const at = inFile[inText.indexOf(places[index] ?? -1)];
    if (inText.length !== inFile.length || at === undefined) return undefined;
    return [start + at, start + at + from.length];
  });
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
