import { countWords } from '../../../../src/record/passages.ts';
import { endsSentence } from '../../text/ends-sentence.ts';

const LONGEST = { words: 12, characters: 90 };
/** What the records of a hearing print above what somebody has to say; it may be long. */
const STATEMENT = /^(?:OPENING |PREPARED )?(?:STATEMENT|TESTIMONY) OF /;
const SMALL_WORD =
  /^(?:of|the|and|for|in|on|to|a|an|at|by|with|from|or|de|del|la|el|los|las|y|en|des|du|le|les|et|à|sur|pour)$/;

function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** `General Leave`, `Safety of Ferries`: each word but the small ones begins with a capital. */
function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isTall = (word: string): boolean => /^[“"‘'(]?\p{Lu}/u.test(word);
  return words.length > 1 && words.every((word, at) => isTall(word) || (at > 0 && SMALL_WORD.test(word)));
}

/** A line that could be a title: no sentence, and short. */
export const isShort = (text: string): boolean =>
  !endsSentence(text) && text.length <= LONGEST.characters && countWords(text) <= LONGEST.words;

/** What a document announces before anybody speaks, as a list of contents does: its titles, which come again above what they name. */
export const readAnnounced = (before: readonly string[]): ReadonlySet<string> =>
  new Set(before.filter((text) => isShort(text) && !text.endsWith(':')));

/** A line that is no sentence and says what the next turns are about: in capitals, or right before a label as titles are. */
export function isHeadingLine(
  text: string,
  { beforeLabel, behindWords }: { beforeLabel: boolean; behindWords: boolean },
): boolean {
  if (text.length > 4 * LONGEST.characters) return false;
  if (isInCapitals(text) && STATEMENT.test(text)) return true;
  if (!isShort(text)) return false;
  if (isInCapitals(text)) return beforeLabel || countWords(text) > 1;
  return beforeLabel && behindWords && isTitled(text);
}
