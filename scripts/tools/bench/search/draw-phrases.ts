import type { BenchPassage } from './prepare-passages.ts';
import { createSeededRandom } from '../../seeded-random.ts';

/** `count` runs of `length` words at random places of random passages; the same ones for the same passages. */
export function drawPhrases(passages: readonly BenchPassage[], count: number, length: number): string[] {
  const dice = createSeededRandom(length);
  const long = passages
    .map(({ text }) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length >= length);
  return Array.from({ length: long.length === 0 ? 0 : count }, () => {
    const words = long[dice(long.length)] ?? [];
    const first = dice(words.length - length + 1);
    return words.slice(first, first + length).join(' ');
  });
}
