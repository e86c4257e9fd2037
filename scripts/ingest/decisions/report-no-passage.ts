import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';

/** A passage that a decision names and the document does not have. */
export const reportNoPassage = (place: Place, block: string, ids: Iterable<string>): Problem => ({
  ...place,
  kind: 'no-such-passage',
  what: `There is no passage "${block}" in this document${didYouMean(block, ids)}`,
  why: 'A decision that decides nothing hides that the source is not what the editor thinks it is.',
  fix: 'Use the id that the passage has in its address, such as p7 or t12p2, or leave "block" out where the words stand once.',
});
