import { hashText } from '../ingest/blocks/hash-words.ts';
import { interruptedSentences, quotedPieces, stretchesOf, wholePassages } from './list-candidates.ts';
import type { Candidate, ReceivedPassage } from './received-text.ts';

/** In the longest documents not every stretch can be tried. */
const mostTried = 3_000_000;
/** Short words can stand in many places; more of them than that tell nothing. */
const mostPlaces = 200;

/**
 * Finds words again of which only the hash is known: every stretch of a document that could have been a passage or a statement is hashed
 * and compared. `wanted` are hashes of 16 digits; each one found has the places where its words stand, in the order of the text.
 */
export function findWords(text: readonly ReceivedPassage[], wanted: ReadonlySet<string>): Map<string, Candidate[]> {
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
