import type { Piece } from './page.ts';

/** How far a shadow lies off, in sizes of the letters: less than the narrowest letter is wide. */
const nearest = 0.12;

/** Pieces that hold the same words and may lie in one place share this. */
const keyOf = ({ text, size }: Piece): string => `${size.toFixed(0)} ${text}`;

/**
 * Pieces without those that print the same words again at nearly the same place: programs make type heavier so, or give it a shadow.
 * The same letter beside another is as far off as it is wide.
 */
export function dropShadows(pieces: readonly Piece[]): Piece[] {
  const printed = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    if (piece.text.trim() === '') return true;
    const key = keyOf(piece);
    const others = printed.get(key) ?? [];
    const most = piece.size * nearest;
    const isShadow = others.some(
      ({ left, base, right }) =>
        Math.abs(left - piece.left) < most &&
        Math.abs(base - piece.base) < most &&
        Math.abs(right - piece.right) < most,
    );
    if (!isShadow) {
      others.push(piece);
      printed.set(key, others);
    }
    return !isShadow;
  });
}
