import { pickOne, type SeededRandom } from '../../scripts/tools/seeded-random.ts';

/** Ways in which one phrase is typed by different hands, programs and fonts. */
export const variants: Record<string, (phrase: string, dice: SeededRandom) => string> = {
  'as printed': (phrase) => phrase,
  'other quotation marks and apostrophes': (phrase, dice) =>
    phrase
      .replace(/(?<=[\p{L}\p{N}])['’](?=[\p{L}\p{N}])/gu, () => pickOne(["'", '’', 'ʼ', '´', '`'], dice))
      .replace(/[“”"]/g, () => pickOne(['"', '“', '”', '«', '„', "''"], dice)),
  'other dashes': (phrase, dice) =>
    phrase
      .replace(/\s*[—–]\s*/g, () => pickOne(['—', '–', '--', ' - ', ' — ', '―', ' ‒ '], dice))
      .replace(/(?<=\p{L})-(?=\p{L})/gu, () => pickOne(['-', '‐', '‑', '–', '−'], dice)),
  'other white space': (phrase, dice) =>
    phrase.replace(/\s+/g, () => pickOne(['\u00A0', '  ', '\n', '\t', '\u2009', '\u202F', ' \r\n '], dice)),
  'other case': (phrase, dice) =>
    pickOne(
      [
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.replace(/(?<![\p{L}\p{N}’'])\p{L}/gu, (first) => first.toUpperCase()),
      ],
      dice,
    )(phrase),
  'accents left out or apart': (phrase, dice) =>
    dice(2) === 0 ? phrase.normalize('NFD') : phrase.normalize('NFD').replace(/\p{M}/gu, ''),
  'ligatures and hidden hyphens': (phrase, dice) =>
    phrase
      .replace(/ffi|ffl|fi|fl|ff/g, (letters) =>
        letters.replace('ffi', 'ﬃ').replace('ffl', 'ﬄ').replace('fi', 'ﬁ').replace('fl', 'ﬂ').replace('ff', 'ﬀ'),
      )
      .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (dice(4) === 0 ? '\u00AD' : '')),
  'other punctuation between words': (phrase, dice) =>
    phrase
      .replace(/[.,;:!?…]+(?=\s)/g, (marks) => (dice(2) === 0 ? '' : marks))
      .replace(/(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/gu, () => pickOne([' ', ' ', ', ', '; ', ' … ', ' (', ' / '], dice))
      .replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}/gu, (initials) =>
        dice(2) === 0 ? initials.replaceAll('.', '') : initials,
      )
      .replace(/(?<![\p{L}\p{N}.’'-])\p{Lu}{2,}(?![\p{L}\p{N}.’'-])/gu, (initials) =>
        dice(2) === 0 ? Array.from(initials).join('.') : initials,
      ),
};
