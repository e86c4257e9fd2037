/** A script with words that stand nowhere else: made-up ones, told apart by their last letters. */
export interface Script {
  /** Begins the ids of its documents. */
  name: string;
  language: string;
  /** What words begin with that must not, and that may, leave the build. */
  hidden: string;
  open: string;
  /** Ten letters, for the digits of a word's number. */
  letters: string;
  /** Between two words, and at the end of a sentence. */
  joiner: string;
  stop: string;
  /** A word that says nothing. */
  filler: string;
}

export const scripts: readonly Script[] = [
  {
    name: 'latin',
    language: 'en',
    hidden: 'qxhid',
    open: 'qxopen',
    letters: 'bcdfghjkmp',
    joiner: ' and ',
    stop: '.',
    filler: 'word ',
  },
  {
    name: 'cyrillic',
    language: 'ru',
    hidden: 'щжхид',
    open: 'щжоупен',
    letters: 'бвгджзклмн',
    joiner: ' и ',
    stop: '.',
    filler: 'слово ',
  },
  {
    name: 'arabic',
    language: 'ar',
    hidden: 'ظضخفي',
    open: 'ظضعلن',
    letters: 'بتثجحخدذرز',
    joiner: ' ثم ',
    stop: '.',
    filler: 'كلمة ',
  },
  {
    name: 'devanagari',
    language: 'hi',
    hidden: 'झठछिप',
    open: 'झठखुल',
    letters: 'कखगघचजटडतद',
    joiner: ' और ',
    stop: '।',
    filler: 'शब्द ',
  },
  {
    name: 'japanese',
    language: 'ja',
    hidden: 'ヱヰヒミ',
    open: 'ヱヰコウ',
    letters: 'アイウエオカキクケコ',
    joiner: 'と',
    stop: '。',
    filler: 'ことば',
  },
];

/** Gives one new word of a script after the other. */
export interface WordGiver {
  hide: () => string;
  show: () => string;
}

export function createWordGiver({ hidden, open, letters }: Script): WordGiver {
  let count = 9;
  const number = () => {
    count += 1;
    return Array.from(String(count), (digit) => Array.from(letters)[Number(digit)]).join('');
  };
  return { hide: () => hidden + number(), show: () => open + number() };
}

/** A sentence that holds these words. */
export const sentence = ({ joiner, stop }: Script, words: readonly string[]): string => words.join(joiner) + stop;
