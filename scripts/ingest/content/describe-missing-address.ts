import { stemOf } from '../../../src/record/passage-id.ts';
import { didYouMean } from '../../report/did-you-mean.ts';

/**
 * The end of a sentence about a passage id that a document does not have. Slips in numbers have no nearest one, so it says
 * which is the last: `; the last of its kind is "p23".`
 */
export function describeMissingAddress(address: string, known: readonly string[]): string {
  const stem = stemOf(address);
  const last = stem === undefined ? undefined : known.findLast((id) => stemOf(id) === stem);
  return last === undefined ? didYouMean(address, known) : `; the last of its kind is "${last}".`;
}
