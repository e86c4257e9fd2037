import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../../src/record/document.ts';
import type { Folders } from '../../scripts/folders.ts';
import { readPublished } from './read-site.ts';
import { isTurn, sourceWords } from './source-words.ts';

/** A passage as its source has it. */
export interface SourcePassage {
  /** `document#p7` */
  id: string;
  /** Its words as printed, with one space between what white space parted. */
  text: string;
  /** The words as printed with those in which they go on, in the next paragraphs of the turn or of the text. */
  goingOn: string;
  /**
   * What phrases are looked for in: the words as printed and, where some of them are corrected, as corrected; with what they go on in.
   * Between words and signs there are only blanks and full stops.
   */
  plain: string[];
  /** How long the passage's own words are in each of them: a phrase is found in the passage in which it begins. */
  lengths: number[];
  /** The same with capitals where the words are initials or in capitals. */
  spelt: string[];
}

/** What stands over the text, and over its dateline. */
const over = new Set(['title', 'deck']);

/**
 * The passages of all sources. Of the records only the regions are believed; corrections are read from the cards. A dateline
 * stands before the first words, as on the page.
 */
export function readSourcePassages(folders: Folders): SourcePassage[] {
  const corrections = Map.groupBy(readCorrections(folders), ({ document }) => document);
  return readPublished(folders).flatMap(({ record, source }) => {
    const words = new Map<string, string[]>();
    let dateline: string[] = [];
    for (const { word, passage } of sourceWords(source, record)) {
      if (isTurn(passage)) continue;
      if (passage === 'dateline') dateline.push(word);
      else if (words.has(passage)) words.get(passage)?.push(word);
      else {
        const opens = !over.has(passage) && dateline.length > 0;
        words.set(passage, opens ? [...dateline, word] : [word]);
        if (opens) dateline = [];
      }
    }
    const next = nextPassages(record, [...words.keys()]);
    return [...words].map(([id, own]) => {
      const text = own.join(' ');
      const goingOn = readOn(id, words, next);
      const received = corrections.get(record.id) ?? [];
      const forms = [...new Set([goingOn, received.reduce(mend, goingOn)])];
      return {
        id: `${record.id}#${id}`,
        text,
        goingOn,
        plain: forms.map((form) => blankBetween(plainText(form))),
        spelt: forms.map((form) => blankBetween(speltText(form))),
        lengths: forms.map((form) => plainText(form === goingOn ? text : received.reduce(mend, text)).length),
      };
    });
  });
}

/** In which passage the words of another go on: the next paragraph of its turn, or the next of the text with no heading between. */
function nextPassages({ blocks }: Document, ids: readonly string[]): Map<string, string> {
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  const turnOf = (id = '') => /^(t\d+)p\d+$/.exec(id)?.[1];
  const next = new Map<string, string>();
  for (const [place, id] of ids.entries()) {
    const turn = turnOf(id);
    const behind = ids.slice(place + 1);
    if (turn !== undefined && turnOf(behind[0]) === turn) next.set(id, behind[0] ?? '');
    if (kinds.get(id) !== 'paragraph') continue;
    const found = behind.find((other) => ['paragraph', 'heading'].includes(kinds.get(other) ?? 'turn'));
    if (found !== undefined && kinds.get(found) === 'paragraph') next.set(id, found);
  }
  return next;
}

/** A passage's words with some hundred of those behind it. */
function readOn(id: string, words: ReadonlyMap<string, readonly string[]>, next: ReadonlyMap<string, string>): string {
  const read = [...(words.get(id) ?? [])];
  const enough = read.length + 100;
  for (let at = next.get(id); at !== undefined && read.length < enough; at = next.get(at)) {
    read.push(...(words.get(at) ?? []));
  }
  return read.join(' ');
}

interface CardCorrection {
  document: string;
  from: string;
  to: string;
}

/** What the cards declare as corrected. */
export function readCorrections(folders: Folders): CardCorrection[] {
  return readPublished(folders).flatMap(({ record: { id } }) => {
    const card = parse(readFileSync(join(folders.content, 'catalog', `${id}.yaml`), 'utf8')) as {
      corrections?: Omit<CardCorrection, 'document'>[];
    };
    return (card.corrections ?? []).map(({ from, to }) => ({ document: id, from, to }));
  });
}

const mend = (text: string, { from, to }: { from: string; to: string }) =>
  text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(from)}(?![\\p{L}\\p{N}])`, 'gu'), () => to);

const signs = '\\p{Sc}%&#@+§°';
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu;

const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/(?<=[\p{L}\p{N}])['’‘ʼ`´](?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** In small letters, without accents, ligatures, apostrophes, thousands' commas and the full stops of initials. */
const plainText = (text: string): string =>
  withoutMarks(text)
    .replace(initials, (word) => word.replaceAll('.', ''))
    .toLowerCase();

/** The same, but initials with full stops and words in capitals are capitals. */
const speltText = (text: string): string =>
  withoutMarks(text)
    .replace(initials, (word) => word.replaceAll('.', '').toUpperCase())
    .replace(/[\p{L}\p{N}]+/gu, (word) => (word === word.toUpperCase() ? word : word.toLowerCase()));

const between = new RegExp(`[^.\\p{L}\\p{N}${signs}]`, 'gu');
/** As long as before. A pattern has a blank's class in each of its gaps, where one of all letters took most of the time. */
const blankBetween = (text: string): string => text.replace(between, (character) => ' '.repeat(character.length));

/** There, what is neither between words nor a sign. */
const inWord = `[^ .${signs}]`;

const piece = new RegExp(`[\\p{L}\\p{N}]+(?:\\.\\d+)*|[${signs}]`, 'gu');
const pieces = (phrase: string): string[] => plainText(phrase).match(piece) ?? [];

/** Whether a phrase has a word that can be looked for. */
export const hasWords = (phrase: string): boolean => pieces(phrase).length > 0;

/** Tells of a passage whether it holds a phrase, by a pattern built of the phrase itself. */
export interface PhraseFinder {
  /** With `open`, the last word may go on. */
  open?: boolean;
  /** How the phrase is typed: what has capitals with full stops between them there is found as initials or capitals only. */
  typed?: string;
}

/** The initials and words in capitals that are looked for as such, since they are typed with full stops. */
export const speltIn = (typed: string): string[] =>
  (typed.match(initials) ?? []).filter((word) => word === word.toUpperCase()).map(plainText);

export function phraseFinder(
  phrase: string,
  { open = false, typed = phrase }: PhraseFinder = {},
): (passage: SourcePassage) => boolean {
  const found = pieces(phrase);
  // The longest are in the fewest texts, most of which are told by one of them.
  const longestFirst = found.toSorted((one, other) => other.length - one.length);
  const spelt = new Set(speltIn(typed));
  const pattern = new RegExp(
    phrasePattern(found, open, (piece) => RegExp.escape(piece)),
    'uy',
  );
  const holds = (plain: string, length: number) =>
    longestFirst.every((piece) => plain.includes(piece)) && findFirst(plain, found[0] ?? '', pattern) < length;
  if (spelt.size === 0) return ({ plain, lengths }) => plain.some((text, form) => holds(text, lengths[form] ?? 0));
  const speltPattern = new RegExp(
    phrasePattern(found, open, (piece) => (spelt.has(piece) ? RegExp.escape(piece.toUpperCase()) : eitherCase(piece))),
    'u',
  );
  const holdsSpelt = (text: string, length: number) => (speltPattern.exec(text)?.index ?? Infinity) < length;
  return ({ plain, spelt: texts, lengths }) =>
    plain.some((text, form) => {
      const length = lengths[form] ?? 0;
      return holds(text, length) && holdsSpelt(texts[form] ?? '', length);
    });
}

/** Where a pattern whose first letters are `begin` matches first. It looks behind, which is slow where it is tried in every word. */
function findFirst(text: string, begin: string, pattern: RegExp): number {
  for (let at = text.indexOf(begin); at >= 0 && at < text.length; at = text.indexOf(begin, at + 1)) {
    // A word begins behind no letter, and most letters of most texts are these.
    if (/^[a-z]/.test(begin) && isSmallLetter(text.charCodeAt(at - 1))) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) return at;
  }
  return Infinity;
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const eitherCase = (piece: string) => `(?:${RegExp.escape(piece)}|${RegExp.escape(piece.toUpperCase())})`;

function phrasePattern(found: readonly string[], open: boolean, write: (piece: string) => string): string {
  const isSign = (piece = '') => !/[\p{L}\p{N}]/u.test(piece);
  const body = found.map((piece, place) => {
    if (place === 0) return write(piece);
    // Between a sign and a word nothing needs to stand, between two words something must.
    const gap = isSign(piece) || isSign(found[place - 1]) ? '*' : '+';
    return `[ .]${gap}${write(piece)}`;
  });
  const start = isSign(found[0]) ? '' : `(?<!${inWord}|\\d\\.)`;
  const end = open || isSign(found.at(-1)) ? '' : `(?!${inWord}|\\.\\d)`;
  return start + body.join('') + end;
}
