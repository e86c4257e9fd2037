import { correctWords } from '../../phrases/correct-words.ts';
import type { Lexicon } from '../../phrases/lexicon.ts';
import { readWords } from '../../phrases/read-words.ts';
import { answerWords } from '#words/search-answers.ts';

/** What an offer is made of. */
export interface Offering {
  /** The address of search. */
  action: string;
  lexicon: Lexicon;
  /** A name that the whole question is near to. */
  name: string | undefined;
  /** Whether a question has an answer: what has none is not offered. */
  isAnswered: (query: string) => Promise<boolean>;
}

interface Offer {
  query: string;
  words: string;
  says: { before: string; after: string };
}

/** Of fewer words too little is left, of more there are too many to leave out. */
const [fewestWords, mostWords] = [3, 10];

/**
 * Fills `place` with a link to what a question without answers may have meant: the archive's own words, the name that it is near to, or
 * the question without one of its words, which may be remembered wrong. Empty where there is nothing to offer.
 */
export async function offerOther(place: HTMLElement, query: string, how: Offering, signal: AbortSignal): Promise<void> {
  // Where a part of the index can't be loaded, there is nothing to offer.
  const offer = await findOffer(query, how, signal).catch(() => undefined);
  if (signal.aborted) return;
  if (!offer) {
    place.replaceChildren();
    return;
  }
  const link = document.createElement('a');
  link.href = `${how.action}?${new URLSearchParams({ q: offer.query }).toString()}`;
  link.dataset['asks'] = offer.query;
  link.textContent = offer.words;
  place.replaceChildren(offer.says.before, link, offer.says.after);
}

async function findOffer(
  query: string,
  { lexicon, name, isAnswered }: Offering,
  signal: AbortSignal,
): Promise<Offer | undefined> {
  const corrected = await correctWords(query, lexicon);
  const says = answerWords.correction;
  if (corrected && (await isAnswered(corrected.query))) return { ...corrected, says };
  if (name !== undefined) return { query: name, words: name, says };
  const words = readWords(query);
  if (words.length < fewestWords || words.length > mostWords) return undefined;
  for (const { start, end } of words) {
    if (signal.aborted) return undefined;
    const rest = `${query.slice(0, start)}${query.slice(end)}`.replaceAll(/\s+/gu, ' ').trim();
    if (await isAnswered(rest)) {
      return { query: rest, words: answerWords.phrase(query.slice(start, end)), says: answerWords.leavingOut };
    }
  }
  return undefined;
}
