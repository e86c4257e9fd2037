import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { LedgerEntry } from './check-ledger.ts';
import type { CardFile } from '../content/content.ts';
import { describeMissingAddress } from '../content/describe-missing-address.ts';

/**
 * Passages and documents that `moved` on a card names must be there. `ids` are those of all documents, `entries` are of those
 * whose record could be made.
 */
export function checkMoved(
  cards: readonly CardFile[],
  ids: ReadonlySet<string>,
  entries: readonly LedgerEntry[],
): Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return cards.flatMap(({ id, card, locate }) =>
    Object.entries(card.moved ?? {}).flatMap(([passage, target]) => {
      const place = locate(['moved', passage]);
      const [first = '', second] = target.split('#');
      const [document, block] = second === undefined ? [id, first] : [first, second];

      if (!ids.has(document)) return [reportDocument(place, document, [...ids])];
      const entry = byId.get(document);
      if (!entry) return [];
      const addresses = [...entry.passages.keys(), ...entry.turns];
      return addresses.includes(block) ? [] : [reportPassage(place, block, document, addresses)];
    }),
  );
}

function reportDocument(place: Place, document: string, ids: readonly string[]): Problem {
  return {
    ...place,
    kind: 'moved-nowhere',
    what: `Cannot find document "${document}"${didYouMean(document, ids)}`,
    why: 'The old address would lead nowhere.',
    fix: 'Write where the words are now: a passage of this document, or "document#passage".',
  };
}

function reportPassage(place: Place, block: string, document: string, addresses: readonly string[]): Problem {
  return {
    ...place,
    kind: 'moved-nowhere',
    what: `The document "${document}" has no passage "${block}"${describeMissingAddress(block, addresses)}`,
    why: 'The old address would lead nowhere.',
    fix: 'Write where the words are now: a passage of this document, or "document#passage".',
  };
}
