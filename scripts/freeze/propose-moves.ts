import { isQuoteId } from '../../src/record/passage-id.ts';
import type { Document } from '../../src/record/document.ts';
import { hashOfLine, type LedgerLines } from '../ingest/addresses/ledger-lines.ts';
import { listGone, type LedgerEntry } from '../ingest/checks/check-ledger.ts';
import { findByOrder } from './find-by-order.ts';
import { findByWords } from './find-by-words.ts';
import { createPlaces } from './document-places.ts';
import type { Move, Proposal } from './proposal.ts';
import { hashText } from '../ingest/blocks/hash-words.ts';
import { interruptedSentences, quotedPieces, stretchesOf, wholePassages } from './list-candidates.ts';
import type { Candidate, ReceivedPassage } from './received-text.ts';

/** Where words that left a document may be now: hash of a passage → its new places in other documents, as `document#p7`. */
export type Elsewhere = ReadonlyMap<string, readonly string[]>;

/**
 * Where every address of the ledger leads that has gone from a document. Each is proposed once, with its reason; that two lead to one
 * place is said, and happens only where the words of both stand there.
 */
export function proposeMoves(
  document: Document,
  entry: LedgerEntry,
  listed: LedgerLines,
  elsewhere: Elsewhere,
): Pick<Proposal, 'moves' | 'open'> {
  const places = createPlaces(document, entry, listed);
  const old = listGone(listed, entry);
  const gone = new Set(old.map(({ id }) => id));
  const found = findWords(places.text, new Set(old.map(({ line }) => hashOfLine(line))));
  const moves = old.flatMap(
    ({ id, line }) => findByWords(places, { id, line, gone, found }) ?? moveAway(id, line, elsewhere) ?? [],
  );
  const decided = new Set(moves.map((move) => move.old));
  const open = gone.difference(decided);
  // A statement stands within a passage: that it leads there says nothing against the passage that stood there before.
  const takenBy = (id: string) =>
    [...Object.entries(entry.moved), ...moves.map(({ old: other, now }) => [other, now] as const)].flatMap(
      ([other, now]) => (isQuoteId(other) === isQuoteId(id) ? [now] : []),
    );
  const ordered = [...open].map(
    (id) => findByOrder(places, id, { gone, open, taken: new Set(takenBy(id)) }) ?? { old: id, knows: nothingKnown },
  );
  const all = new Map(
    [...sayShared(moves), ...ordered.filter((move) => 'now' in move)].map((move) => [move.old, move]),
  );
  return {
    moves: [...gone].flatMap((id) => all.get(id) ?? []),
    open: ordered.filter((move) => 'knows' in move),
  };
}

const nothingKnown = 'its words stand nowhere in the archive, and the order does not tell what took their place';

/** The same words, new in one other document. */
function moveAway(old: string, line: string, elsewhere: Elsewhere): Move | undefined {
  const [now, second] = elsewhere.get(hashOfLine(line)) ?? [];
  if (now === undefined || second !== undefined) return undefined;
  return { old, now, because: 'the same words, which are new in that document' };
}

/** Says of each old address whose words stand at the same new place as another's that they do. */
function sayShared(moves: readonly Move[]): Move[] {
  const byPlace = Map.groupBy(moves, ({ now }) => now);
  return moves.map((move) => {
    const others = (byPlace.get(move.now) ?? []).flatMap(({ old }) => (old === move.old ? [] : old));
    if (others.length === 0) return move;
    return { ...move, because: `${move.because}; the words of ${others.join(', ')} stand there, too` };
  });
}

/** In the longest documents not every stretch can be tried. */
const mostTried = 3_000_000;
/** Short words can stand in many places; more of them than that tell nothing. */
const mostPlaces = 200;

/**
 * Finds words again of which only the hash is known: every stretch of a document that could have been a passage or a statement is hashed
 * and compared. `wanted` are hashes of 16 digits; each one found has the places where its words stand, in the order of the text.
 */
function findWords(text: readonly ReceivedPassage[], wanted: ReadonlySet<string>): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  if (wanted.size === 0) return found;
  let tried = 0;
  for (const list of [wholePassages, stretchesOf, quotedPieces, interruptedSentences]) {
    const here = new Map<string, Candidate[]>();
    for (const candidate of list(text)) {
      tried += 1;
      if (tried > mostTried) break;
      const hash = hashText(candidate.words).slice(0, 16);
      if (!wanted.has(hash) || found.has(hash)) continue;
      const places = here.get(hash) ?? [];
      if (places.length < mostPlaces) here.set(hash, [...places, candidate]);
    }
    for (const [hash, places] of here) found.set(hash, places);
  }
  return found;
}
