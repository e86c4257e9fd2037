import { between, type NumberedWords } from './count-frequent.ts';
import { packNumbers, unpackNumbers, type PackedNumbers } from '../../ingest/text/packed-numbers.ts';

/** Words of one document as numbers of its own: number → word, the passages one after another, where each begins. It is data. */
export interface NumberedDocument {
  /** A line each; the first is empty. */
  vocabulary: string;
  words: PackedNumbers;
  starts: PackedNumbers;
}

/** Numbers the words of passages, given as words in a row, one passage after another. */
export function numberWords(passages: Iterable<readonly (readonly string[])[]>): NumberedDocument {
  const numbers = new Map<string, number>([['', between]]);
  const starts = [0];
  const words: number[] = [];
  for (const sequences of passages) {
    for (const [place, sequence] of sequences.entries()) {
      if (place > 0) words.push(between);
      for (const word of sequence) words.push(numberOf(word, numbers));
    }
    starts.push(words.length);
  }
  return { vocabulary: [...numbers.keys()].join('\n'), words: packNumbers(words), starts: packNumbers(starts) };
}

/** Numbers the words of documents that have numbers of their own. They are added one after another, and need not be kept. */
export function createNumbering() {
  const numbers = new Map<string, number>([['', between]]);
  const starts = [0];
  let words = new Int32Array(1 << 16);
  let count = 0;
  return {
    add(document: NumberedDocument): void {
      const own = document.vocabulary.split('\n').map((word) => numberOf(word, numbers));
      const first = count;
      for (const start of unpackNumbers(document.starts).subarray(1)) starts.push(first + start);
      const added = unpackNumbers(document.words);
      if (count + added.length > words.length) words = grow(words, count + added.length);
      for (const word of added) words[count++] = own[word] as number;
    },
    done: (): NumberedWords => ({
      vocabulary: [...numbers.keys()],
      words: words.subarray(0, count),
      starts: Int32Array.from(starts),
    }),
  };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  return number;
}

function grow(words: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, words.length * 2));
  larger.set(words);
  return larger;
}
