import { placeInText } from '../../report/place-in-text.ts';
import type { Problem } from '../../report/problem.ts';
import type { Sign } from './marks/mark.ts';

/** A quotation mark without its other half, and where it stands in the source. */
export interface StrayMark {
  sign: Sign;
  offset: number;
}

/** Faults of a source's punctuation, as warnings: the text is shown as it stands, and nobody's words are made of it. */
export function describeStrays(strays: readonly StrayMark[], file: string, source: string): Problem[] {
  const place = placeInText(file, source);
  return strays.map(({ sign, offset }) => ({
    kind: 'stray-quotation-mark',
    ...place(offset),
    what: `The quotation mark ${sign} has no other half.`,
    why: 'Where a quotation ends, or begins, can only be guessed; it is shown as it stands and is taken for nobody’s words.',
    fix: 'Nothing needs to be done. If the source should have the other mark, write a correction on the card.',
  }));
}
