import type { Mark } from './mark.ts';

/** Before a mark that opens, and behind one that closes. */
const BEFORE_OPENING = /^(?:|[\s([{—–/-])$/u;
const BEHIND_CLOSING = /^(?:|[\s.,;:?!…)\]—–-])$/u;
const isGap = (letter: string): boolean => letter !== '' && /\s/.test(letter);

/**
 * Straight marks with blanks within them, `" Ne touchez pas "`, look alike on both sides. In a passage that has all its pairs one opens and the
 * next closes, where each stands as such a mark may.
 */
export function pairLoose(marks: readonly Mark[], text: string): Mark[] {
  const straight = marks.filter(({ sign }) => sign === '"');
  const isLoose = ({ at, end }: Mark, isOpening: boolean) => isGap(text.charAt(isOpening ? end : at - 1));
  const fits = (mark: Mark, position: number): boolean =>
    position % 2 === 0
      ? BEFORE_OPENING.test(text.charAt(mark.at - 1)) && text.charAt(mark.end) !== ''
      : BEHIND_CLOSING.test(text.charAt(mark.end));
  const isApart = straight.some((mark, position) => isLoose(mark, position % 2 === 0));
  if (straight.length === 0 || straight.length % 2 === 1 || !isApart || !straight.every(fits)) return [...marks];
  const opening = new Set(straight.filter((_, position) => position % 2 === 0));
  return marks.map((mark) =>
    mark.sign === '"' ? { ...mark, opens: opening.has(mark), closes: !opening.has(mark) } : mark,
  );
}
