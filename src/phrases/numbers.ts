/** Characters of a list of numbers in a shard: printable, and nothing that a string in JavaScript escapes. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]));

/** Rising whole numbers as their differences, each in groups of five bits with the last one first (as in source maps). */
export function encodeRising(numbers: Iterable<number>): string {
  let encoded = '';
  let before = 0;
  for (const number of numbers) {
    let rest = number - before;
    before = number;
    do {
      const group = rest & 31;
      rest >>>= 5;
      encoded += alphabet.charAt(rest > 0 ? group | 32 : group);
    } while (rest > 0);
  }
  return encoded;
}

export function decodeRising(encoded: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let gap = 0;
  let shift = 0;
  for (const character of encoded) {
    const value = valueOf.get(character);
    if (value === undefined) throw new Error(`"${character}" is no part of a list of numbers`);
    gap += (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    number += gap;
    numbers.push(number);
    gap = 0;
    shift = 0;
  }
  return numbers;
}
