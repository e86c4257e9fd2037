import { countSlips } from './count-slips.ts';
import { isLexiconWord, type Lexicon, type LexiconWord } from './lexicon.ts';
import { readWords } from './read-words.ts';

/** A query with its unknown words replaced by words of the archive. */
export interface CorrectedQuery {
  query: string;
  /** Only the words that replace others, as they are printed. */
  words: string;
}

/** Shorter words are near to too many others, and before `longEnough` letters two slips leave little of a word. */
const shortest = 4;
const longEnough = 6;

/** What a word that is ten times as frequent is worth, in slips. */
const worthOfTen = 0.35;
/** A first letter is rarely wrong. */
const otherBeginning = 0.5;

/** What a query may have meant; nothing where all of its words are the archive's, or nothing is near. */
export async function correctWords(query: string, lexicon: Lexicon): Promise<CorrectedQuery | undefined> {
  const corrected: string[] = [];
  let rest = query;
  for (const { word, start, end } of readWords(query).reverse()) {
    if (!isLexiconWord(word)) continue;
    const near = await lexicon.wordsNear(word);
    // The last word may not be finished.
    const isOpen = end === query.length;
    if (near.some((known) => known.word === word || (isOpen && known.word.startsWith(word)))) continue;
    const meant = findMeant(word, near, 1) ?? (await findBeyond(word, lexicon));
    // With one word that nobody wrote, the rest would not be found either.
    if (!meant) return undefined;
    corrected.unshift(meant.printed);
    rest = rest.slice(0, start) + meant.printed + rest.slice(end);
  }
  return corrected.length > 0 ? { query: rest, words: corrected.join(' ') } : undefined;
}

/** Where no word that begins as it was typed is one slip away. A shorter word with another first letter is too near to too many. */
const findBeyond = async (word: string, lexicon: Lexicon): Promise<LexiconWord | undefined> =>
  word.length < longEnough ? undefined : findMeant(word, await lexicon.allWords(), 2);

/** The word that `typed` is most likely a slip for: at `most` so many slips away, and frequent. */
function findMeant(typed: string, words: readonly LexiconWord[], most: number): LexiconWord | undefined {
  if (typed.length < shortest) return undefined;
  let best: LexiconWord | undefined;
  let least = Infinity;
  for (const known of words) {
    if (Math.abs(known.word.length - typed.length) > most) continue;
    const slips = countSlips(typed, known.word, most);
    if (slips > most) continue;
    const beginning = known.word.charAt(0) === typed.charAt(0) ? 0 : otherBeginning;
    const cost = slips + beginning - Math.log10(known.passages) * worthOfTen;
    if (cost < least) [best, least] = [known, cost];
  }
  return best;
}
