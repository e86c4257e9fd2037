import { sentencesOf } from '../../../../src/record/sentences.ts';
import { moveOf, sounds, type Move } from './vocabulary.ts';

/** A sentence of a turn, as far as it runs the conversation. */
export interface Sentence {
  /** What each of its clauses does; nothing for one that may say something. */
  moves: (Move | undefined)[];
  /** In lower case, names as `@`. */
  clauses: string[];
  asks: boolean;
  /** Words with a capital, in lower case. */
  called: string[];
}

/** A turn's words without what the transcript says of sounds. */
export const wordsOfTurn = (text: string): string => text.replace(sounds, ' ').replace(/\s+/gu, ' ').trim();

/** The sentences of a turn's words. */
export const readSentences = (words: string): Sentence[] =>
  sentencesOf(words).flatMap(([start, end]) => {
    const sentence = words.slice(start, end);
    const clauses = clausesOf(sentence);
    const called = sentence.match(/\p{Lu}[\p{L}’'-]*/gu)?.map((word) => word.toLowerCase()) ?? [];
    if (clauses.length === 0) return [];
    return [{ clauses, moves: movesOf(clauses), asks: /\?[”’"')\]]*$/u.test(sentence), called }];
  });

/** `Courtney, go ahead`: a word that stands before the floor is given is whom it is given to, whatever it is. */
function movesOf(clauses: readonly string[]): Sentence['moves'] {
  const moves = clauses.map(moveOf);
  const isCalled = moves[0] === undefined && moves[1] === 'floor' && !clauses[0]?.includes(' ');
  return isCalled ? ['name', ...moves.slice(1)] : moves;
}

/** Its parts between commas and dashes. */
function clausesOf(sentence: string): string[] {
  const parts = withoutStops(sentence.replace(/\[[^[\]]*\]/gu, 'Name')).split(/[,;:—–…]|\s-+(?=\s|$)/u);
  const folded = parts.map((part, at) => foldNames(part.trim(), at === 0)).filter((part) => part !== '');
  // `Kaitlan Collins, CNN`: whose name, then where from.
  return folded.filter((part, at) => part !== '@' || folded[at - 1] !== '@');
}

const withoutStops = (sentence: string): string =>
  sentence
    .replace(/\b(Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Sec|St|Jr|Sr|Lt|Col|Adm)\./gu, '$1')
    .replaceAll('’', "'")
    .replace(/[.?!“”"()]+/gu, '');

/** Words that begin a sentence with a capital and are no name. */
const openers = new Set(
  `again ah all alright and appreciate apologies are but bye can come could cross-talk everyone everybody excuse final finally first folks for go
   good goodbye great happy hello hey hi how i'd i'll i'm i if in indeed is it it's just last lastly let let's lovely ma'am many may move my next
   nice no now of oh ok okay on one operator or over pardon perfect please quickly right real sir so sorry sure thank thanks that the then there this
   to turn two uh um we we'll we're welcome well what who why with wonderful would yeah yep yes yup you you're your`.split(
    /\s+/,
  ),
);

/** `Thank you, Dr. Fauci` → `thank you @`. A word with a capital at a sentence's beginning is a name before another one. */
function foldNames(part: string, opens: boolean): string {
  const words = part.split(/\s+/u).filter((word) => word !== '');
  const isCapital = (word: string | undefined) =>
    word !== undefined && /^\p{Lu}/u.test(word) && !/^I(?:'|$)/u.test(word);
  const isName = words.map((word, at) => {
    if (!isCapital(word)) return false;
    return !(opens && at === 0) || (!openers.has(word.toLowerCase()) && isCapital(words[1]));
  });
  const shown = words.map((word, at) => (isName[at] ? '@' : word.toLowerCase())).join(' ');
  return shown.replace(/@(?: (?:(?:at|from|of|with|and|over at)(?: the)? )?@)+/gu, '@').replace(/\bthe @/gu, '@');
}
