import { kindsOfAddress } from './from-category.ts';
import type { KindRule } from './clues.ts';
import { bearsOut } from './from-own-words.ts';

/** The part of a site that a document stood in, where the text bears it out: `/speeches/`. */
export const fromAddress: KindRule = (clues, prose) => {
  const kinds = clues.address === undefined ? [] : kindsOfAddress(clues.address);
  const [first] = kinds;
  if (!first || kinds.some(({ kind }) => kind !== first.kind) || !bearsOut(first.kind, clues, prose)) return undefined;
  return { value: first.kind, basis: 'inferred', note: `Its address has “/${first.part}/”.` };
};
