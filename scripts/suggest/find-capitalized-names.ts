import { isNeutral } from '../ingest/mentions/neighbours.ts';
import { findTitleBefore } from '../ingest/mentions/titles.ts';

/** A run of capitalized words. */
export interface FoundName {
  text: string;
  start: number;
  end: number;
  /** True where it is one word at the head of a sentence: its capital may come from there. */
  heads: boolean;
}

// "Bank of the West", "Rio de la Plata": small words join two names, never more than two of them.
const WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}]+|(?=[’'-]\p{Lu}))(?:[’'-]\p{Lu}[\p{L}\p{M}]*)*`;
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@])${WORD}(?:(?: (?:of|the|de|la|del|for|y)){0,2} ${WORD})*(?![\\p{L}\\p{N}])`,
  'gu',
);
const SENTENCE_START = /(?:^|[.!?:;—–]["”’)]* |["“‘(])$/u;
const OF_BODY =
  /(?:^| )(?:Department|Ministry|Office|Bureau|Cent(?:er|re)s?|Committee|Commission|Institutes?|Society|Organi[sz]ation) (?:of|for|on) (?:the )?\p{Lu}/u;
const ENDS_BODY =
  /\p{L} (?:Administration|Agency|Authority|Board|Commission|Committee|Company|Council|Institute|Service|Society)$/u;
const INITIAL = /^(?:\p{L}$|[^\p{Ll}]*$)/u;

/** The names in a text, without the words that a sentence's start or a title adds. Words all in capitals are passed over. */
export function findCapitalizedNames(text: string): FoundName[] {
  return joinBodies(text, [...text.matchAll(NAME)]).flatMap(([run, index]) => {
    const bare = stripLeadingWords(text, run, index);
    return bare === undefined || INITIAL.test(bare.text) ? [] : [bare];
  });
}

/** “Ministry of Fish and Boats”, “Food and Drug Administration”: “and” belongs to the names of bodies. */
function joinBodies(text: string, runs: readonly RegExpExecArray[]): [run: string, index: number][] {
  const joined: [string, number][] = [];
  for (const { 0: run, index } of runs) {
    const last = joined.at(-1);
    const end = last === undefined ? 0 : last[1] + last[0].length;
    const isJoined = last !== undefined && / (?:and|&) $/.exec(text.slice(end, index))?.index === 0;
    const belongs =
      isJoined && ((OF_BODY.test(last[0]) && !OF_BODY.test(run)) || (ENDS_BODY.test(run) && !last[0].includes(' ')));
    if (belongs) last[0] = text.slice(last[1], index + run.length);
    else joined.push([run, index]);
  }
  return joined;
}

function stripLeadingWords(text: string, run: string, index: number): FoundName | undefined {
  let words = run.split(' ');
  while (words.length > 0) {
    const extra = countTitleWords(words) || Number(isNeutral(words[0] ?? ''));
    if (extra === 0) return nameAt(text, index + run.length - words.join(' ').length, index + run.length);
    words = words.slice(extra);
    // What joined them to the title is no head of a name.
    const head = words.findIndex((word) => /^\p{Lu}/u.test(word));
    words = head < 0 ? [] : words.slice(head);
  }
  return undefined;
}

/** How many words the longest title at their head has. */
const countTitleWords = (words: readonly string[]): number =>
  words.findLastIndex((_, last) => isTitle(words.slice(0, last + 1).join(' '))) + 1;

const isTitle = (words: string): boolean => findTitleBefore(`${words} `, words.length + 1)?.start === 0;

function nameAt(text: string, start: number, end: number): FoundName {
  const name = text.slice(start, end);
  return { text: name, start, end, heads: !name.includes(' ') && SENTENCE_START.test(text.slice(0, start)) };
}
