import { correctWords } from '../../phrases/correct-words.ts';
import type { Lexicon } from '../../phrases/lexicon.ts';
import { answerWords } from '../../words/search-answers.ts';

/** Fills `place` with what a slip may have meant: a link to `action` that asks for it. Empty where there is nothing to offer. */
export async function offerCorrection(
  place: HTMLElement,
  query: string,
  lexicon: Lexicon,
  action: string,
  signal: AbortSignal,
): Promise<void> {
  // Where the archive's words can't be loaded, there is nothing to offer.
  const correction = await correctWords(query, lexicon).catch(() => undefined);
  if (signal.aborted) return;
  if (!correction) {
    place.replaceChildren();
    return;
  }
  const link = document.createElement('a');
  link.href = `${action}?${new URLSearchParams({ q: correction.query }).toString()}`;
  link.textContent = correction.words;
  place.replaceChildren(answerWords.correction.before, link, answerWords.correction.after);
}
