import { isNeutral } from '../ingest/mentions/neighbours.ts';
import { findTitleBefore } from '../ingest/mentions/titles.ts';
import { isPersonalName } from '../ingest/quotes/personal-name.ts';
import { bodyNounOf, placeNounOf } from './kind-nouns.ts';
import { isLand } from './lands.ts';

/** A run of capitalized words. */
export interface FoundName {
  text: string;
  start: number;
  end: number;
  /** True where it is one word at the head of a sentence: its capital may come from there. */
  heads: boolean;
}

// "Bank of the West", "Rio de la Plata": small words join two names. “The” alone joins none.
const WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}]+|(?=[’'-]\p{Lu}))(?:[’'-]\p{Lu}[\p{L}\p{M}]*)*`;
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@])${WORD}(?:(?: (?:(?:of|for)(?: the)?|de(?: (?:la|las|los|el))?|del|la|y))? ${WORD})*(?![\\p{L}\\p{N}])`,
  'gu',
);
const SENTENCE_START = /(?:^|[.!?:;—–]["”’)]* |["“‘(])$/u;
/** Before “and” in the names of bodies: `National Aeronautics and …`. */
const AT_HEAD = /^(?:National|International|Federal|European|Central|World|Inter-American) \p{Lu}[\p{L}-]+$/u;
const IN_CAPITALS = /^[^\p{Ll}]+$/u;
const OF_BODY =
  /(?:^| )(?:Department|Ministry|Office|Bureau|Cent(?:er|re)s?|Committee|Commission|Institutes?|Society|Organi[sz]ation) (?:of|for|on) (?:the )?\p{Lu}/u;
const ENDS_BODY =
  /\p{L} (?:Administration|Agency|Authority|Board|Commission|Committee|Company|Council|Institute|Service|Society)$/u;
/** Code units of a name; what is longer is a row of a table. */
const longest = 100;
const INITIAL = /^(?:\p{L}$|[^\p{Ll}]*$)/u;

/** The names in a text, without the words that a sentence's start or a title adds. Words all in capitals are passed over. */
export function findCapitalizedNames(text: string): FoundName[] {
  return joinBodies(text, [...text.matchAll(NAME)])
    .flatMap(partLands)
    .flatMap(([run, index]) => {
      const bare = stripLeadingWords(text, run, index);
      return bare === undefined || INITIAL.test(bare.text) || bare.text.length > longest ? [] : [bare];
    });
}

/** `Canadá y Kenia` are two. */
function partLands([run, index]: [run: string, index: number]): [run: string, index: number][] {
  const parts = run.split(' y ');
  if (parts.length === 1 || !parts.some((part) => isLand(part))) return [[run, index]];
  return parts.map((part, at) => [part, index + parts.slice(0, at).join(' y ').length + (at > 0 ? ' y '.length : 0)]);
}

/** “Ministry of Fish and Boats”, “Food and Drug Administration”: “and” belongs to the names of bodies. */
function joinBodies(text: string, runs: readonly RegExpExecArray[]): [run: string, index: number][] {
  const joined: [string, number][] = [];
  for (const { 0: run, index } of runs) {
    const last = joined.at(-1);
    const end = last === undefined ? 0 : last[1] + last[0].length;
    const isJoined = last !== undefined && / (?:and|&) $/.exec(text.slice(end, index))?.index === 0;
    const belongs = isJoined && !IN_CAPITALS.test(run) && !isLand(run) && isOneBody(last[0], run);
    if (belongs) last[0] = text.slice(last[1], index + run.length);
    else joined.push([run, index]);
  }
  return joined;
}

function isOneBody(first: string, second: string): boolean {
  if (OF_BODY.test(first)) return !OF_BODY.test(second) && !(bodyNounOf(second)?.isSure ?? false);
  return (
    ENDS_BODY.test(second) &&
    !IN_CAPITALS.test(first) &&
    !bodyNounOf(first) &&
    (!first.includes(' ') || AT_HEAD.test(first))
  );
}

/** `Secretary of the Treasury Ann Lind`: what the office is for, and two words more. */
const OFFICE_OF =
  /^(?:\S+ ){0,3}(?:Secretary|Minister|Administrator|Commissioner) (?:of|for) (?:the )?\p{Lu}\S* (?:\S+ ){0,2}\p{Lu}\S+ \p{Lu}\S+$/u;

function stripLeadingWords(text: string, run: string, index: number): FoundName | undefined {
  let words = run.split(' ');
  const holder = OFFICE_OF.test(run) ? words.slice(-2).join(' ') : '';
  if (isPersonalName(holder)) return nameAt(text, index + run.length - holder.length, index + run.length);
  while (words.length > 0) {
    const titles = isWholeName(words.join(' ')) ? 0 : countTitleWords(words);
    const extra = titles || Number(isNeutral(words[0] ?? ''));
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

/** Titles that also begin the names of bodies and places: `Justice Department`, `King County`. */
const IN_NAMES = /^(?:General|Justice|King|Prince|Princess|Queen)$/;
const isWholeName = (run: string): boolean =>
  IN_NAMES.test(run.split(' ', 1)[0] ?? '') && (bodyNounOf(run) !== undefined || placeNounOf(run) !== undefined);

const isTitle = (words: string): boolean => findTitleBefore(`${words} `, words.length + 1)?.start === 0;

function nameAt(text: string, start: number, end: number): FoundName {
  const name = text.slice(start, end);
  return { text: name, start, end, heads: !name.includes(' ') && SENTENCE_START.test(text.slice(0, start)) };
}
