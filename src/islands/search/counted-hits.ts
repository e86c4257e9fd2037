import type { Phrase } from '../../phrases/find-phrase.ts';
import type { PhraseIndex } from '../../phrases/phrase-index.ts';
import { searchApart, searchPhrase, type PhraseHit } from '../../phrases/search-phrase.ts';

/** Filters count so many passages: each of them has to be loaded and looked through. */
const mostCounted = 50;

export interface Counted {
  hits: PhraseHit[];
  /** How many of them, the first ones, hold the words together. */
  together: number;
  /** There are no more passages that hold the words together; and none that hold them apart. */
  allTogether: boolean;
  whole: boolean;
}

/** The first passages that hold the words, together or else apart. */
export async function takeCounted(index: PhraseIndex, phrase: Phrase, signal: AbortSignal): Promise<Counted> {
  const hits: PhraseHit[] = [];
  for await (const hit of searchPhrase(index, phrase, signal)) {
    if (hits.length === mostCounted) return { hits, together: hits.length, allTogether: false, whole: false };
    hits.push(hit);
  }
  const together = hits.length;
  for await (const hit of searchApart(index, phrase, signal)) {
    if (hits.length === mostCounted) return { hits, together, allTogether: true, whole: false };
    hits.push(hit);
  }
  return { hits, together, allTogether: true, whole: true };
}

/** How many of them are wanted: undefined where not all passages were counted. */
export function countWanted(
  { hits, together, allTogether, whole }: Counted,
  isWanted: (hit: PhraseHit) => boolean,
): { together: number | undefined; apart: number | undefined } {
  return {
    together: allTogether ? hits.slice(0, together).filter(isWanted).length : undefined,
    apart: whole ? hits.slice(together).filter(isWanted).length : undefined,
  };
}
