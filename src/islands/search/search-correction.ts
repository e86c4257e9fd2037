import { correctWords } from '../../phrases/correct-words.ts';
import type { Lexicon } from '../../phrases/lexicon.ts';
import { answerWords } from '../../words/search-answers.ts';

/**
 * Fills `place` with what a slip may have meant: a link to `action` that asks for it. That is made of the archive's own words, or else is
 * the `name` that the whole question is near to. Empty where there is nothing to offer.
 */
export async function offerCorrection(
  place: HTMLElement,
  query: string,
  lexicon: Lexicon,
  { action, name }: { action: string; name: string | undefined },
  signal: AbortSignal,
): Promise<void> {
  // Where the archive's words can't be loaded, there is nothing to offer.
  const corrected = await correctWords(query, lexicon).catch(() => undefined);
  if (signal.aborted) return;
  const offered = corrected ?? (name === undefined ? undefined : { query: name, words: name });
  if (!offered) {
    place.replaceChildren();
    return;
  }
  const link = document.createElement('a');
  link.href = `${action}?${new URLSearchParams({ q: offered.query }).toString()}`;
  link.dataset['asks'] = offered.query;
  link.textContent = offered.words;
  place.replaceChildren(answerWords.correction.before, link, answerWords.correction.after);
}
