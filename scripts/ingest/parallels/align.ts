import type { Column } from './column.ts';

/** Words `[a, aEnd)` beside words `[b, bEnd)`; both begin and end with words that are the same. */
export interface Stretch {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
  /** Places of the words that are the same, in order: in `a`, and beside them in `b`. */
  same: number[];
  sameB: number[];
}

export interface Aligner {
  words: Column;
  isSmall: (word: number) => boolean;
}

/** Words left out or put in on either side, fewest first. More than three in a row end a stretch. */
const gaps = [0, 1, 2, 3]
  .flatMap((left) => [0, 1, 2, 3].map((right) => [left, right] as const))
  .filter(([left, right]) => left + right > 0)
  .sort((one, other) => Math.max(...one) - Math.max(...other) || one[0] + one[1] - other[0] - other[1]);

/** The longest run of like words around a place where two texts have the same word, small differences bridged. */
export function align(aligner: Aligner, a: number, b: number): Stretch {
  const after = walk(aligner, a, b, 1);
  const before = walk(aligner, a - 1, b - 1, -1);
  const same = [...before.same.reverse(), ...after.same];
  const sameB = [...before.sameB.reverse(), ...after.sameB];
  return { a: before.a + 1, aEnd: after.a, b: before.b + 1, bEnd: after.b, same, sameB };
}

/** Goes on while words are alike; gives the places after the last like word. */
function walk(aligner: Aligner, a: number, b: number, step: 1 | -1): Pick<Stretch, 'a' | 'b' | 'same' | 'sameB'> {
  const { words } = aligner;
  const same: number[] = [];
  const sameB: number[] = [];
  for (;;) {
    while (areAlike(words, a, b)) {
      same.push(a);
      sameB.push(b);
      a += step;
      b += step;
    }
    const gap = gaps.find(([left, right]) => resumes(aligner, a, b, left, right, step));
    if (!gap) return { a, b, same, sameB };
    a += gap[0] * step;
    b += gap[1] * step;
  }
}

const isWord = (words: Column, place: number) => place >= 0 && place < words.length && words.at(place) !== 0;

const areAlike = (words: Column, a: number, b: number) =>
  isWord(words, a) && b >= 0 && b < words.length && words.at(a) === words.at(b);

/** Whether both texts go on alike after a gap: with three words, or with two of which one does not only join others. */
function resumes(
  { words, isSmall }: Aligner,
  a: number,
  b: number,
  left: number,
  right: number,
  step: 1 | -1,
): boolean {
  for (let gap = 0; gap < left; gap += 1) if (!isWord(words, a + gap * step)) return false;
  for (let gap = 0; gap < right; gap += 1) if (!isWord(words, b + gap * step)) return false;
  const [from, to] = [a + left * step, b + right * step];
  if (!areAlike(words, from, to) || !areAlike(words, from + step, to + step)) return false;
  if (!isSmall(words.at(from)) || !isSmall(words.at(from + step))) return true;
  return areAlike(words, from + 2 * step, to + 2 * step);
}
