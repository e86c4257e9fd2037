import { interfaceLanguage } from '#words/parts/language.ts';
import type { CitationStyle } from './cited-date.ts';
import type { CitedDocument } from './cited-document.ts';
import type { CitationPiece, CitationText } from './citation-piece.ts';
import { formatItem, locatorPlace } from './csl-engine.ts';
import { repairCitation, type CitationForm } from './repair-citation.ts';
import { stands, styledItem } from './styled-item.ts';

/** A document in the three styles. Those with a slot name a passage there, or nothing for the whole document. */
export interface StyledCitations {
  chicagoNote: CitationPiece[];
  chicagoShort: CitationPiece[];
  chicagoEntry: CitationPiece[];
  apaEntry: CitationPiece[];
  apaInText: CitationPiece[];
  mlaEntry: CitationPiece[];
  mlaInText: CitationPiece[];
}

export function styleCitations(document: CitedDocument): StyledCitations {
  const pieces = (html: string, style: CitationStyle, form: CitationForm) => piecesOf(html, document, style, form);
  const cited = (html: string, style: CitationStyle, form: CitationForm) => withSpeaker(pieces(html, style, form));
  const chicago = formatItem(styledItem(document, 'chicago'), 'chicago');
  const apa = formatItem(styledItem(document, 'apa'), 'apa');
  const mla = formatItem(styledItem(document, 'mla'), 'mla');
  return {
    chicagoNote: cited(chicago.citation(), 'chicago', 'note'),
    chicagoShort: cited(chicago.again(), 'chicago', 'note'),
    chicagoEntry: pieces(chicago.entry(), 'chicago', 'entry'),
    apaEntry: pieces(apa.entry(), 'apa', 'entry'),
    apaInText: cited(apa.citation(), 'apa', 'text'),
    mlaEntry: pieces(mla.entry(), 'mla', 'entry'),
    mlaInText: cited(mla.citation(), 'mla', 'text'),
  };
}

const piecesOf = (html: string, document: CitedDocument, style: CitationStyle, form: CitationForm): CitationPiece[] =>
  markTitle(readPieces(repairCitation(html, document, style, form)), document);

/** Citations are in the language of the interface; a title in another is marked with its own. */
function markTitle(pieces: CitationPiece[], { title, shortTitle, language }: CitedDocument): CitationPiece[] {
  if (language === interfaceLanguage) return pieces;
  // The longer first: a short title begins the long one.
  const titles = [title, ...(shortTitle === undefined ? [] : [shortTitle])].map(titlePattern);
  const inTitle = new RegExp(`(${titles.join('|')})`, 'u');
  return pieces.flatMap((piece): CitationPiece[] => {
    if ('slot' in piece) return [piece];
    return piece.text
      .split(inTitle)
      .filter((text) => text !== '')
      .map((text) => ({ ...piece, text, ...(inTitle.test(text) && { language }) }));
  });
}

/** A title's words as a citation prints them: with quotation marks of another kind, and the last of them behind its own comma. */
const titlePattern = (title: string): string =>
  title
    .replace(/(?<![.,"“”'‘’»])[.,"“”'‘’»]+$/, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/«\s?|\s?»|["“”'‘’]/g, '(?:«\\s?|\\s?»|["“”\'‘’])');

/** Reads the few tags that the engine writes; whatever else stands there are words. */
function readPieces(html: string): CitationPiece[] {
  const pieces: CitationPiece[] = [];
  let italic = 0;
  for (const part of html.trim().split(/(<[^<>]*>)/)) {
    if (part.startsWith('<')) {
      italic += part === '<i>' ? 1 : part === '</i>' ? -1 : 0;
      continue;
    }
    // Between the engine's own tags.
    if (part.includes('\n') && part.trim() === '') continue;
    for (const [at, text] of part.split(locatorPlace).entries()) {
      if (at > 0) pieces.push(placeAfter(pieces));
      if (text !== '') pieces.push({ text: decode(text), ...(italic > 0 && { italic: true as const }) });
    }
  }
  return pieces;
}

/** After a title that ends with a comma and its quotation mark, a place needs no comma of its own, and no place no comma. */
function placeAfter(pieces: CitationPiece[]): CitationPiece {
  const last = pieces.at(-1);
  const [end, marks] = (last !== undefined && !('slot' in last) && /,(’?”)$/.exec(last.text)) || [];
  if (last === undefined || 'slot' in last || end === undefined || marks === undefined)
    return { slot: 'place', lead: ', ', text: '' };
  pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -end.length) };
  return { slot: 'place', lead: `${end} `, text: marks };
}

/** At the beginning, in the parentheses if there are any. */
function withSpeaker([first, ...rest]: CitationPiece[]): CitationPiece[] {
  if (first === undefined) return [];
  if ('slot' in first || !first.text.startsWith('(')) return [{ slot: 'speaker' }, first, ...rest];
  return [{ text: '(' }, { slot: 'speaker' }, { ...first, text: first.text.slice(1) }, ...rest];
}

/** A place in a document, and who is quoted there, as citations name them. */
export interface CitedPlace {
  place?: string;
  speaker?: string;
}

/** A citation of a passage: its slots are filled. */
export const fillCitation = (pieces: readonly CitationPiece[], at: CitedPlace = {}): CitationText[] =>
  pieces
    .map((piece): CitationText => {
      if (!('slot' in piece)) return piece;
      if (piece.slot === 'speaker') return { text: at.speaker ?? '' };
      return { text: at.place === undefined ? piece.text : piece.lead + at.place };
    })
    .filter(({ text }) => text !== '');

const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(stands.less, '<')
    .replaceAll(stands.greater, '>')
    .replaceAll(stands.apostrophe, '’');
