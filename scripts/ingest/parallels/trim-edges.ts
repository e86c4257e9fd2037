import type { Stretch } from './align.ts';
import type { WordStore } from './word-store.ts';

const never = 'and or but nor that which as than';
const neverFirst = new Set(`${never} of`.split(' '));
const neverLast = new Set(
  `${never} the a an of to in for with on at by from into our their his her its is are was were be who`.split(' '),
);

/** Takes off words that hang in the air at the ends: “and”, or “of the” with nothing behind it. */
export function trimEdges({ words, vocabulary }: WordStore, stretch: Stretch): Stretch {
  const wordAt = (index: number) => vocabulary[words.at(stretch.same[index] as number)] ?? '';
  let [from, to] = [0, stretch.same.length];
  while (from < to && neverFirst.has(wordAt(from))) from += 1;
  while (from < to && neverLast.has(wordAt(to - 1))) to -= 1;
  const same = stretch.same.slice(from, to);
  const [first, last] = [same[0], same.at(-1)];
  if (first === undefined || last === undefined) return { ...stretch, same, sameB: [] };
  const sameB = stretch.sameB.slice(from, to);
  return { a: first, aEnd: last + 1, b: sameB[0] as number, bEnd: (sameB.at(-1) as number) + 1, same, sameB };
}
