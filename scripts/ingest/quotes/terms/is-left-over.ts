import type { Utterance } from '../find-direct.ts';
import { SAID_NOUN } from '../is-term.ts';
import type { ReadProse } from '../prose.ts';
import { isTitleCase, wordsOf } from './term-rule.ts';

/** Of a text with fewer code units nothing is told by the rest of it. */
const shortestText = 1500;
/** In a text where less of what is in marks or told without them has somebody who says it, words in marks that nobody says are terms. */
const leastSpoken = 0.5;
/** Words in marks amid a sentence that nobody says, in such a text: longer ones are quoted from somewhere. */
const longestTerm = 9;
/** The same in any long text, where no stop ends them. */
const longestPhrase = 6;
/** `various “famous” people`: a word held at a distance, in what it says of a thing. */
const longestQualifier = 2;

const labelOf = (passages: readonly ReadProse[], { found }: Utterance): string | undefined => {
  const subject = found?.speaker ?? found?.cue?.subject;
  return subject && passages[subject.position]?.text.slice(subject.start, subject.end);
};

const isSpoken = ({ found }: Utterance): boolean => (found?.speaker ?? found?.cue?.subject) !== undefined;

/** What may follow words in marks and is no noun that they describe. */
const NO_NOUN =
  /^(?:and|or|but|that|which|who|when|for|from|with|because|was|were|is|are|has|had|will|would|about|in|on|at|to|of|by|as|if|so|than|he|she|they|it)$/u;
const NOUN_BEHIND = /^\s(\p{Ll}{3,})(?!\p{L})/u;

interface Words {
  text: string;
  /** What stands before the marks in their passage, and behind them. */
  before: string;
  behind: string;
}

function wordsIn(passages: readonly ReadProse[], { parts }: Utterance): Words | undefined {
  const [part, second] = parts;
  const prose = part && passages[part.position];
  const run = prose?.runs.find(({ start }) => start === part?.start);
  if (!part || second || !prose || !run?.closed) return undefined;
  return {
    text: prose.text.slice(part.start, part.end),
    before: prose.masked.slice(0, run.open),
    behind: prose.masked.slice(run.close),
  };
}

/** `described it as “slow”`, `said it was a “joke”`: what is called so stands before it. */
const IS_SO = /(?<!\p{L})(?:as|call(?:s|ed|ing)?|words?|is|was|are|were|be|been|to)\s(?:an?\s|the\s)?$/u;

/** `asked various “famous” people`: far from the verb, and before the noun that it describes. */
function isQualifier({ text, before, behind }: Words, { found }: Utterance): boolean {
  const noun = NOUN_BEHIND.exec(behind)?.[1];
  const cue = found?.cue;
  return (
    noun !== undefined &&
    !NO_NOUN.test(noun) &&
    cue !== undefined &&
    found?.rule === 'before' &&
    wordsOf(text).length <= longestQualifier &&
    wordsOf(before.slice(cue.end)).length > 0 &&
    !IS_SO.test(before)
  );
}

/** Who is the writer, or anybody, or a thing told of before. */
const WRITER = /^(?:I|we|you|it|one)$/iu;
const SPEAKS =
  /^(?:sa(?:id|ys?|ying)|t(?:ell|old)|ask|answer|repl|shout|yell|wr(?:ite|ote)|cr(?:y|ied)|whisper|plead|beg(?!an|in|un))/;
/** What the writer himself calls something so: longer words are quoted from somewhere. */
const longestOwn = 4;

/** `refers to any “work of boats”`, `we call it a “slow boat”`: a verb far from the marks that nobody governs, or the writer’s own word for it. */
function isLoose({ text, before }: Words, { found }: Utterance, subject: string | undefined): boolean {
  if (!found?.cue || !/^(?:according|before)$/.test(found.rule) || /[,.?!…]$/.test(text)) return false;
  const { cue } = found;
  if (subject === undefined)
    return wordsOf(text).length <= longestPhrase && wordsOf(before.slice(cue.end)).length > 0 && !IS_SO.test(before);
  return WRITER.test(subject) && !SPEAKS.test(cue.verb) && wordsOf(text).length <= longestOwn;
}

/** Verbs of saying that mean something else as often: `submit to “stress tests”`, `maintain “living wills”`. */
const OTHER_MEANING =
  /^(?:answer|begin|begun|blog|command|defend|echo|email|maintain|offer|post|project|quer|reason|signal|submit|venture|writing$)/;
const longestMeant = 3;
/** Few words without a full stop, some way behind such a verb that nobody governs. */
const isUngoverned = ({ text, before }: Words, { found }: Utterance, subject: string | undefined): boolean =>
  subject === undefined &&
  found?.rule === 'before' &&
  found.cue !== undefined &&
  OTHER_MEANING.test(found.cue.verb) &&
  !/[.?!…]$/.test(text) &&
  wordsOf(text).length <= longestMeant &&
  wordsOf(before.slice(found.cue.end)).length > 0;

/** `‘A Change Warrior.’` between two paragraphs: a heading in marks; whoever asks or cries out speaks. */
const isHeading = ({ text, before, behind }: Words): boolean =>
  before.trim() === '' && behind.trim() === '' && /^\p{Lu}[^?!]*$/u.test(text) && wordsOf(text).length <= longestPhrase;

/** `a place for “old boats in sheds” and more`: amid a sentence that nobody speaks, and with nothing of a sentence. */
const isPhrase = ({ text, before }: Words): boolean =>
  before.trim() !== '' &&
  !/[,.?!…]$/.test(text) &&
  wordsOf(text).length <= longestPhrase &&
  !SAID_NOUN.test(before.slice(-100));

/**
 * The utterances without words that are terms by what the rest of the text is: an essay or a manual, where hardly anybody speaks, holds
 * words at a distance, and news quotes them.
 *
 * @param statements how many statements without marks the text has.
 */
export function withoutLeftOver(
  passages: readonly ReadProse[],
  utterances: readonly Utterance[],
  statements: number,
): readonly Utterance[] {
  if (passages.reduce((sum, { text }) => sum + text.length, 0) < shortestText) return utterances;
  const read = utterances.map((utterance) => {
    const words = wordsIn(passages, utterance);
    const isHeldApart =
      words !== undefined && (isQualifier(words, utterance) || isLoose(words, utterance, labelOf(passages, utterance)));
    return { utterance, words, isHeldApart };
  });
  const spoken = read.filter(({ utterance, isHeldApart }) => !isHeldApart && isSpoken(utterance)).length + statements;
  const isQuiet = spoken < (utterances.length + statements) * leastSpoken;
  const isSaid = ({ utterance, words, isHeldApart }: (typeof read)[number]): boolean => {
    if (!words) return true;
    const { found } = utterance;
    if (isHeading(words) && (found === undefined || (found.basis === 'context' && isTitleCase(words.text))))
      return false;
    if (isUngoverned(words, utterance, labelOf(passages, utterance))) return false;
    if (found !== undefined) return !isQuiet || !isHeldApart;
    if (isPhrase(words)) return false;
    if (!isQuiet) return true;
    return words.before.trim() === '' || (wordsOf(words.text).length > longestTerm && !isTitleCase(words.text));
  };
  return read.filter(isSaid).map(({ utterance }) => utterance);
}
