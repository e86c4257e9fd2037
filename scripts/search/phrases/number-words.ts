import { between, type NumberedWords } from './count-frequent.ts';

/** Numbers the words of passages, given as words in a row, one passage after another. */
export function numberWords(passages: Iterable<readonly (readonly string[])[]>): NumberedWords {
  const numbers = new Map<string, number>([['', between]]);
  const starts: number[] = [0];
  let words = new Int32Array(1 << 16);
  let count = 0;
  const add = (number: number): void => {
    if (count === words.length) {
      const larger = new Int32Array(count * 2);
      larger.set(words);
      words = larger;
    }
    words[count] = number;
    count += 1;
  };
  for (const sequences of passages) {
    for (const [place, sequence] of sequences.entries()) {
      if (place > 0) add(between);
      for (const word of sequence) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        add(number);
      }
    }
    starts.push(count);
  }
  return { vocabulary: [...numbers.keys()], words: words.subarray(0, count), starts: Int32Array.from(starts) };
}
