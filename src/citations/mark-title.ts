import { interfaceLanguage } from '../words/parts/language.ts';
import type { CitationPiece } from './citation-piece.ts';
import type { CitedDocument } from './cited-document.ts';

/** Citations are in the language of the interface; a title in another is marked with its own. */
export function markTitle(pieces: CitationPiece[], { title, shortTitle, language }: CitedDocument): CitationPiece[] {
  if (language === interfaceLanguage) return pieces;
  // The longer first: a short title begins the long one.
  const titles = [title, ...(shortTitle === undefined ? [] : [shortTitle])].map(pattern);
  const found = new RegExp(`(${titles.join('|')})`, 'u');
  return pieces.flatMap((piece): CitationPiece[] => {
    if ('slot' in piece) return [piece];
    return piece.text
      .split(found)
      .filter((text) => text !== '')
      .map((text) => ({ ...piece, text, ...(found.test(text) && { language }) }));
  });
}

/** A title's words as a citation prints them: with quotation marks of another kind, and the last of them behind its own comma. */
const pattern = (title: string): string =>
  title
    .replace(/(?<![.,"“”'‘’])[.,"“”'‘’]+$/, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/["“”'‘’]/g, '["“”\'‘’]');
