import type { Phrase } from '../phrases/find-phrase.ts';
import type { PhraseIndex } from '../phrases/phrase-index.ts';
import { searchApart, searchPhrase, type PhraseHit } from '../phrases/search-phrase.ts';

/** Filters count so many passages: each of them has to be loaded and looked through. */
const mostCounted = 50;

/** The first passages that hold the words, together or else apart. `whole` where there are no more of them. */
export async function takeCounted(
  index: PhraseIndex,
  phrase: Phrase,
  signal: AbortSignal,
): Promise<{ hits: PhraseHit[]; whole: boolean }> {
  const hits: PhraseHit[] = [];
  for (const search of [searchPhrase, searchApart]) {
    for await (const hit of search(index, phrase, signal)) {
      if (hits.length === mostCounted) return { hits, whole: false };
      hits.push(hit);
    }
  }
  return { hits, whole: true };
}
