/** The longest beginning that is left out. */
const longest = 61;
/** One character for how long a beginning a word shares with the one before it. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Sorted words without line breaks, each without the beginning that it shares with the one before. */
export function encodeSorted(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < longest && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${digits.charAt(shared)}${word.slice(shared)}`;
    })
    .join('\n');
}

export function decodeSorted(encoded: string): string[] {
  if (encoded === '') return [];
  let before = '';
  return encoded.split('\n').map((line) => (before = before.slice(0, digits.indexOf(line.charAt(0))) + line.slice(1)));
}
