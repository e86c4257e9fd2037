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
      const plain = [text, (corrections.get(record.id) ?? []).reduce(mend, text)].map(plainText);
      return { id: `${record.id}#${id}`, text, plain: [...new Set(plain)] };
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

/** In small letters, without accents, ligatures, apostrophes, thousands' commas and the full stops of initials. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’‘ʼ`´](?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu, (initials) => initials.replaceAll('.', ''));

const piece = new RegExp(`[\\p{L}\\p{N}]+(?:\\.\\d+)*|[${signs}]`, 'gu');
const pieces = (phrase: string): string[] => plainText(phrase).match(piece) ?? [];

/** Whether a phrase has a word that can be looked for. */
export const hasWords = (phrase: string): boolean => pieces(phrase).length > 0;

/**
 * Tells of a plain text whether it holds a phrase, by a pattern built of the phrase itself. With `open`, its last word may go on.
 */
export function phraseFinder(phrase: string, open = false): (plain: string) => boolean {
  const found = pieces(phrase);
  const pattern = phrasePattern(found, open);
  // A pattern that looks behind is slow where nothing is to be found.
  return (plain) => found.every((piece) => plain.includes(piece)) && pattern.test(plain);
}

function phrasePattern(found: readonly string[], open: boolean): RegExp {
  const isSign = (piece = '') => !/[\p{L}\p{N}]/u.test(piece);
  const body = found.map((piece, place) => {
    if (place === 0) return RegExp.escape(piece);
    // Between a sign and a word nothing needs to stand, between two words something must.
    const gap = isSign(piece) || isSign(found[place - 1]) ? '*' : '+';
    return `[^\\p{L}\\p{N}${signs}]${gap}${RegExp.escape(piece)}`;
  });
  const start = isSign(found[0]) ? '' : '(?<![\\p{L}\\p{N}]|\\d\\.)';
  const end = open || isSign(found.at(-1)) ? '' : '(?![\\p{L}\\p{N}]|\\.\\d)';
  return new RegExp(start + body.join('') + end, 'u');
}
