import { makeId, placeOf, stemOf, turnOf, turnStem } from '../../../src/record/passage-id.ts';
import { hashWords } from './hash-words.ts';
import type { AddressedWords } from '../text/list-passages.ts';

type Words = Pick<AddressedWords, 'text' | 'spans'>;

/** Gives blocks and passages their ids, in the order of the text. */
export interface IdGiver {
  /** `p7`, `h1`, `pq1`, `n1`, `q3`, or `t12p2` of the stem `t12p`. */
  giveId(stem: string, words: Words): string;
  /** `t12`, for a turn with these paragraphs. */
  giveTurnId(paragraphs: readonly Words[]): string;
}

/** Ids that have been given out: id of a passage or a quotation → hash of its words. */
type Frozen = Readonly<Record<string, string>>;

/** The frozen turn that most of the hashes stand in, if it is still free. */
function findTurn(frozen: Frozen, hashes: readonly string[], free: (turn: string) => boolean): string | undefined {
  const votes = new Map<string, number>();
  for (const [id, hash] of Object.entries(frozen)) {
    const turn = turnOf(id);
    if (turn !== undefined && free(turn) && hashes.includes(hash)) votes.set(turn, (votes.get(turn) ?? 0) + 1);
  }
  return [...votes].reduce<[string, number] | undefined>(
    (best, vote) => (best && best[1] >= vote[1] ? best : vote),
    undefined,
  )?.[0];
}

/**
 * Ids count within the document. Words whose id is in the ledger keep it, wherever they stand now; a number that was given
 * out is never given to other words, unless the card says so.
 *
 * @param reused ids that the card gives to the words that stand in their place: `moved: { p7: p7 }`.
 */
export function createIdGiver(frozen: Frozen = {}, reused: ReadonlySet<string> = new Set()): IdGiver {
  const byHash = Map.groupBy(Object.keys(frozen), (id) => frozen[id] ?? '');
  const given = new Set<string>();
  const last = new Map<string, number>();
  const known = new Set(Object.keys(frozen));
  const turns = new Set([...known].flatMap((id) => turnOf(id) ?? []));
  const isTaken = (id: string): boolean => given.has(id) || (!reused.has(id) && (known.has(id) || turns.has(id)));

  const give = (stem: string, id: string): string => {
    given.add(id);
    last.set(stem, placeOf(id));
    return id;
  };
  const giveNext = (stem: string): string => {
    let number = (last.get(stem) ?? 0) + 1;
    while (isTaken(makeId(stem, number))) number += 1;
    return give(stem, makeId(stem, number));
  };
  const findFrozen = (stem: string, hash: string): string | undefined => {
    const same = (byHash.get(hash) ?? []).filter((id) => !given.has(id) && stemOf(id) === stem);
    // Words that stand twice keep their order.
    return same.find((id) => placeOf(id) > (last.get(stem) ?? 0)) ?? same[0];
  };

  return {
    giveId(stem, words) {
      const id = byHash.size === 0 ? undefined : findFrozen(stem, hashWords(words));
      return id === undefined ? giveNext(stem) : give(stem, id);
    },
    giveTurnId(paragraphs) {
      const id = findTurn(frozen, paragraphs.map(hashWords), (turn) => !given.has(turn));
      return id === undefined ? giveNext(turnStem) : give(turnStem, id);
    },
  };
}
