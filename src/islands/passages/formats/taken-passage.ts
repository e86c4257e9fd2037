import { takingWords as words } from '#words/passages-taking.ts';
import type { KeptEntry } from '../kept-entry.ts';

/** What of the list is copied or saved of each passage. */
export interface TakenPassage extends KeptEntry {
  /** The reader's own; may be empty. */
  note: string;
  /** Where others find it, and its source; absent where nobody else could follow them. */
  address?: string;
  sourceAddress?: string;
}

/** The words with their speaker. Quotation marks are put around those that have none of their own, and never around what is only reported. */
export function sayWords({ words: paragraphs, speaker, mode }: KeptEntry, between: string): string {
  const text = paragraphs.join(between);
  switch (mode) {
    case 'direct':
      return words.said(speaker ?? '', words.marked(text));
    case 'reported':
      return words.reported(speaker ?? '', text);
    default:
      return speaker === undefined ? words.quoted(text) : words.said(speaker, text);
  }
}

/** What must not be lost with the words: the note in full, then terms and the state of the copy. */
export const citeInFull = ({ citation, conditions }: KeptEntry): string =>
  [citation, conditions].filter(Boolean).join(' ');

/** In one line: what a format has a line for may not go over its end. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
