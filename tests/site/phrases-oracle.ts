import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Folders } from '../../scripts/folders.ts';
import { readPublished } from './read-site.ts';
import { isTurn, sourceWords } from './source-words.ts';

/** A passage as its source has it. */
export interface SourcePassage {
  /** `document#p7` */
  id: string;
  /** Its words as printed, with one space between what white space parted. */
  text: string;
  /** What phrases are looked for in: the words as printed and, where some of them are corrected, as corrected. */
  plain: string[];
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
    return [...words].map(([id, own]) => {
      const text = own.join(' ');
      const forms = [...new Set([text, (corrections.get(record.id) ?? []).reduce(mend, text)])];
      return { id: `${record.id}#${id}`, text, plain: forms.map(plainText), spelt: forms.map(speltText) };
    });
  });
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
export const plainText = (text: string): string =>
  withoutMarks(text)
    .replace(initials, (word) => word.replaceAll('.', ''))
    .toLowerCase();

/** The same, but initials with full stops and words in capitals are capitals. */
const speltText = (text: string): string =>
  withoutMarks(text)
    .replace(initials, (word) => word.replaceAll('.', '').toUpperCase())
    .replace(/[\p{L}\p{N}]+/gu, (word) => (word === word.toUpperCase() ? word : word.toLowerCase()));

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

export function phraseFinder(
  phrase: string,
  { open = false, typed = phrase }: PhraseFinder = {},
): (passage: SourcePassage) => boolean {
  const found = pieces(phrase);
  const spelt = new Set((typed.match(initials) ?? []).filter((word) => word === word.toUpperCase()).map(plainText));
  const pattern = phrasePattern(found, open, RegExp.escape);
  const speltPattern = phrasePattern(found, open, (piece) =>
    spelt.has(piece) ? RegExp.escape(piece.toUpperCase()) : eitherCase(piece),
  );
  // A pattern that looks behind is slow where nothing is to be found.
  const holds = (plain: string) => found.every((piece) => plain.includes(piece)) && pattern.test(plain);
  return ({ plain, spelt: texts }) =>
    plain.some((text, form) => holds(text) && (spelt.size === 0 || speltPattern.test(texts[form] ?? '')));
}

const eitherCase = (piece: string) => `(?:${RegExp.escape(piece)}|${RegExp.escape(piece.toUpperCase())})`;

function phrasePattern(found: readonly string[], open: boolean, write: (piece: string) => string): RegExp {
  const isSign = (piece = '') => !/[\p{L}\p{N}]/u.test(piece);
  const body = found.map((piece, place) => {
    if (place === 0) return write(piece);
    // Between a sign and a word nothing needs to stand, between two words something must.
    const gap = isSign(piece) || isSign(found[place - 1]) ? '*' : '+';
    return `[^\\p{L}\\p{N}${signs}]${gap}${write(piece)}`;
  });
  const start = isSign(found[0]) ? '' : '(?<![\\p{L}\\p{N}]|\\d\\.)';
  const end = open || isSign(found.at(-1)) ? '' : '(?![\\p{L}\\p{N}]|\\.\\d)';
  return new RegExp(start + body.join('') + end, 'u');
}
