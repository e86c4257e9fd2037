import { findClaimedCounts, type ClaimedCount } from './find-claimed-counts.ts';

/** A sentence that says what the archive has: what follows its verb is counted. */
const HOLDS =
  /\b(?:archive|collection|record|site|we)\b[^.!?:;]{0,40}?\b(?:holds?|has|have|contains?|comprises?|includes?|consists? of|is made (?:up )?of|brings? together)\b/i;

const SENTENCE = /(?:[^.!?]|[.!?](?!\s|$))+[.!?]*/g;

/** The counts in sentences that say what the archive holds. Other counts in a text may be of anything. */
export function findHeldCounts(text: string, eventNouns: readonly string[]): ClaimedCount[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const verb = HOLDS.exec(sentence);
    if (!verb) return [];
    const from = verb.index + verb[0].length;
    return findClaimedCounts(sentence.slice(from), eventNouns).map((claim) => ({
      ...claim,
      start: claim.start + index + from,
    }));
  });
}
