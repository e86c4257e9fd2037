import type { Kind } from '../../../src/record/document-kinds.ts';
import { numberPattern, readNumber } from './read-number.ts';

/** A sentence's claim of how many of a sort the archive has. */
export interface ClaimedCount {
  /** As written: `five documents`. */
  exact: string;
  /** Where that begins. */
  start: number;
  count: number;
  /** What is counted: all documents, those of a kind, or events with this word in their name. */
  of: { kind: Kind } | { documents: true } | { events: string };
}

/** Nouns for documents of each kind, in the singular. */
const kinds: Readonly<Record<Kind, string>> = {
  article: '(?:news )?(?:article|report)',
  'op-ed': 'op-ed|opinion (?:piece|article)',
  editorial: 'editorial',
  letter: 'letter',
  explainer: 'explainer',
  'press-release': '(?:press|news|media) release',
  statement: '(?:press|official|written) statement',
  speech: 'speech(?:es)?',
  interview: 'interview',
  hearing: 'hearing',
  'press-conference': '(?:press|news) (?:conference|briefing)',
  transcript: '(?:press )?(?:transcript|call)',
};

const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<number>${numberPattern})[ \u00a0](?<noun>(?:[\\p{L}-]+ )?[\\p{L}-]+)`,
  'giu',
);
/** What is counted then is a part of them, or not exactly so many. */
const LOOSE = /(?:\b(?:than|over|about|around|nearly|almost|least|most|to|of|another|other|the|these|first|last))\s$/i;

/** What stands before another thing than what is counted: “in May at the harbour”. */
const PREPOSITION = /^(?:at|by|for|from|in|of|on|to|with)$/i;

/** What a text says it has so many of, where the number is exact and the noun is of a sort that the archive counts. */
export function findClaimedCounts(text: string, eventNouns: readonly string[]): ClaimedCount[] {
  return [...text.matchAll(COUNTED)].flatMap((match): ClaimedCount[] => {
    const { number = '', noun = '' } = match.groups ?? {};
    if (LOOSE.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const count = readNumber(number);
    if (count === undefined) return [];
    const words = noun.split(' ');
    if (PREPOSITION.test(words[0] ?? '')) return [];
    // “two news articles”, and “two long articles and …” as well as “five documents about”.
    const counted = [noun, words.at(-1) ?? '', words[0] ?? ''].flatMap((form) => {
      const of = readNoun(form, eventNouns);
      return of ? [{ form, of }] : [];
    })[0];
    if (!counted) return [];
    const end = match[0].indexOf(counted.form) + counted.form.length;
    return [{ exact: match[0].slice(0, end), start: match.index, count, of: counted.of }];
  });
}

function readNoun(noun: string, eventNouns: readonly string[]): ClaimedCount['of'] | undefined {
  const lower = noun.toLowerCase();
  if (/^(?:documents?|texts?|sources?|files?)$/.test(lower)) return { documents: true };
  const kind = (Object.keys(kinds) as Kind[]).find((one) => new RegExp(`^(?:${kinds[one]})s?$`).test(lower));
  if (kind) return { kind };
  const event = eventNouns.find((word) => lower === word || lower === `${word}s`);
  return event === undefined ? undefined : { events: event };
}

/** The kind that a phrase speaks of: `transcripts of the first meeting`. */
export const kindNamed = (phrase: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => new RegExp(`\\b(?:${kinds[kind]})s?\\b`, 'i').test(phrase));
