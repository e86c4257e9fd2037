import { isQuoteId } from '../../../src/record/passage-id.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { typedCommand } from '../../program/typed-command.ts';

/** A document of the ledger that is not here. `successor`: the one that has its words now; `ids`: of all that are here. */
export function reportGoneDocument(
  place: Place,
  id: string,
  successor: string | undefined,
  ids: Iterable<string>,
): Problem {
  return {
    ...place,
    kind: 'address-gone',
    what: `The document "${id}" has gone${
      successor ? `; its words are in "${successor}" now.` : didYouMean(id, [...ids])
    }`,
    why: 'Its address was given out, and citations of it would lead nowhere.',
    fix: successor
      ? `Put "formerIds: [${id}]" on the card of "${successor}".`
      : `Put it into formerIds on the card of the document that replaces it, or into "withdrawn" of archive.yaml with the reason.`,
  };
}

export interface GoneAddress {
  document: string;
  /** Id of the passage or the quotation. */
  passage: string;
  /** True where the id names other words now. */
  reused: boolean;
  /** The id that has the words now. */
  target: string | undefined;
}

/**
 * A passage or a quotation of the ledger that does not have its words any more. Where changed words may be is for `freeze --propose`, which
 * sees all of them at once: told one by one, two old addresses could be led to one new place.
 */
export function reportGoneAddress(place: Place, { document, passage, reused, target }: GoneAddress): Problem {
  const became = reused ? 'names other words' : 'has gone';
  const known = target === undefined ? '' : `: "moved: {${passage}: ${target}}"`;
  return {
    ...place,
    document,
    kind: reused ? 'address-reused' : 'address-gone',
    what: `The ${isQuoteId(passage) ? 'quotation' : 'passage'} "${passage}" of "${document}" ${became} since its address was given out${target ? `; its words are "${target}" now` : ''}.`,
    why: 'A citation of it would show something else than what was cited, or nothing.',
    fix: `Undo the change of the source or of its card, or say on the card of "${document}" where the address leads now${known}. "${typedCommand('freeze --propose')}" writes that for all at once.`,
  };
}
