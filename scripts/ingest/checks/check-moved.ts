import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { LedgerEntry } from './check-ledger.ts';
import type { CardFile } from '../content/content.ts';
import { describeMissingAddress } from '../content/describe-missing-address.ts';

/**
 * What `moved` on a card names must be there, by itself or as an old address that leads on, and what it says has gone must not be.
 * `ids` are those of all documents, `entries` are of those whose record could be made.
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
      const own = byId.get(id);
      if (target !== passage && own && listAddresses(own).includes(passage)) return [reportHere(place, passage, id)];
      return checkTarget(place, { id, passage, target, ids, byId });
    }),
  );
}

interface Target {
  id: string;
  passage: string;
  target: string;
  ids: ReadonlySet<string>;
  byId: ReadonlyMap<string, LedgerEntry>;
}

function checkTarget(place: Place, { id, passage, target, ids, byId }: Target): Problem[] {
  // As far as the card follows it: what it names may have moved on itself.
  const last = byId.get(id)?.moved[passage] ?? target;
  const [first = '', second] = last.split('#');
  const [document, block] = second === undefined ? [id, first] : [first, second];

  if (!ids.has(document)) return [reportDocument(place, document, [...ids])];
  const entry = byId.get(document);
  if (!entry) return [];
  const addresses = listAddresses(entry);
  if (addresses.includes(block) || (document !== id && Object.hasOwn(entry.moved, block))) return [];
  if (document === id && Object.hasOwn(entry.moved, block)) return [reportCircle(place, passage, target)];
  return [reportPassage(place, block, document, addresses)];
}

const listAddresses = ({ passages, turns, exchanges }: LedgerEntry): string[] => [
  ...passages.keys(),
  ...turns,
  ...exchanges.keys(),
];

function reportHere(place: Place, passage: string, document: string): Problem {
  return {
    ...place,
    kind: 'moved-but-here',
    what: `"${passage}" is said to have moved, and the document "${document}" has it.`,
    why: 'One address cannot both show its words and lead to others.',
    fix: `Take the line away, or write "${passage}: ${passage}" if other words stand there now and the address is theirs.`,
  };
}

function reportCircle(place: Place, passage: string, target: string): Problem {
  return {
    ...place,
    kind: 'moved-in-a-circle',
    what: `"${passage}" leads to "${target}", which leads back.`,
    why: 'The old address would lead nowhere.',
    fix: 'Write where the words are now: a passage that the document has.',
  };
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
