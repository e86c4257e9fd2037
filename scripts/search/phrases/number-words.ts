import { readWords } from '../../../src/phrases/read-words.ts';
import type { NumberedWords } from './count-frequent.ts';

/** Reads the words of passages one after another, each word as its number in a vocabulary. */
export function numberWords(texts: Iterable<string>): NumberedWords {
  const numbers = new Map<string, number>();
  const starts: number[] = [0];
  let words = new Int32Array(1 << 16);
  let count = 0;
  for (const text of texts) {
    for (const { word } of readWords(text)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      if (count === words.length) {
        const larger = new Int32Array(count * 2);
        larger.set(words);
        words = larger;
      }
      words[count] = number;
      count += 1;
    }
    starts.push(count);
  }
  return { vocabulary: [...numbers.keys()], words: words.subarray(0, count), starts: Int32Array.from(starts) };
}
