import type { CitationStyle } from './cited-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { formatItem, locatorPlace, type CslItem } from './csl-engine.ts';

/**
 * A stretch of a citation as it is printed. `place` is where a passage is named: after `lead`; `text` stands there for the whole
 * document. `speaker` is where somebody is named whom the document quotes.
 */
export type CitationPiece =
  { text: string; italic?: true } | { slot: 'place'; lead: string; text: string } | { slot: 'speaker' };

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

// Characters of private use stand for what the engine would read or write in its own way.
const stands = { less: '\uE010', greater: '\uE011', date: '\uE001', container: '\uE003Unknown\uE003', apostrophe: 'ʼ' };

/** The notes of documents by id. The engine takes milliseconds for one, and two pages of each document carry it. */
export type Notes = Map<string, CitationPiece[]>;

/** @param notes where the document's note is kept for `styleNote` */
export function styleCitations(document: CitedDocument, notes: Notes = new Map()): StyledCitations {
  const item = styledItem(document);
  const pieces = (html: string, style: CitationStyle, inText = false) =>
    readPieces(withoutMarks(withDate(html, document, style, inText), document));
  const cited = (html: string, style: CitationStyle, inText = false) => withSpeaker(pieces(html, style, inText));
  const chicago = formatItem(item, 'chicago');
  const apa = formatItem(item, 'apa');
  const mla = formatItem(item, 'mla');
  const note = pieces(chicago.citation(), 'chicago');
  notes.set(document.id, note);
  return {
    chicagoNote: withSpeaker(note),
    chicagoShort: cited(chicago.again(), 'chicago'),
    chicagoEntry: pieces(chicago.entry(), 'chicago'),
    apaEntry: pieces(apa.entry(), 'apa'),
    apaInText: cited(apa.citation(), 'apa', true),
    mlaEntry: pieces(mla.entry(), 'mla'),
    mlaInText: cited(mla.citation(), 'mla'),
  };
}

/** The note that names a passage, alone. */
export const styleNote = (document: CitedDocument, notes: Notes = new Map()): CitationPiece[] =>
  notes.get(document.id) ?? styleAlone(document);

const styleAlone = (document: CitedDocument): CitationPiece[] =>
  readPieces(
    withoutMarks(
      withDate(formatItem(styledItem(document), 'chicago').citation(), document, 'chicago', false),
      document,
    ),
  );

function styledItem(document: CitedDocument): CslItem {
  const { id, title, supplied, shortTitle, type, isPiece, genre, authors, editors, translators, date } = document;
  const { publisher, url, archive, language } = document;
  return guard(
    {
      id,
      type,
      // A description keeps its capitals.
      title: supplied ? title : guardWords(title),
      language,
      ...(shortTitle !== undefined && { 'title-short': guardWords(shortTitle) }),
      ...(genre !== undefined && { genre }),
      ...(authors.length > 0 && { author: authors }),
      ...(editors.length > 0 && { editor: editors }),
      ...(translators.length > 0 && { translator: translators }),
      ...(publisher !== undefined
        ? { 'container-title': publisher }
        : isPiece && { 'container-title': stands.container }),
      ...(date && { issued: date.phrase ? { literal: stands.date } : { 'date-parts': date.parts } }),
      ...(url !== undefined && { URL: url }),
      ...(archive !== undefined && { archive }),
    },
    supplied,
  );
}

/** An apostrophe within a word would end it for the engine, and the next letter be made a capital. */
const guardWords = (title: string) => title.replace(/(?<=\p{L})[’'](?=\p{L})/gu, stands.apostrophe);

/** No word of a document is markup to the engine. */
function guard(item: Record<string, unknown>, supplied: boolean): CslItem {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('<', stands.less).replaceAll('>', stands.greater);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  const guarded = visit(item) as CslItem;
  return supplied ? { ...guarded, title: `<span class="nocase">${guarded.title}</span>` } : guarded;
}

function withDate(html: string, { date }: CitedDocument, style: CitationStyle, inText: boolean): string {
  if (!date?.phrase) return html;
  return html.replaceAll(stands.date, date.phrase[style === 'apa' && inText ? 'apaYear' : style]);
}

/** Takes out what stands for a name that is not known, and the marks of a title from around a description. */
function withoutMarks(html: string, document: CitedDocument): string {
  const container = `(?:<i>)?${stands.container}(?:</i>)?`;
  const known = html
    .replaceAll(new RegExp(`${container}(?:, |\\. )`, 'g'), '')
    .replaceAll(new RegExp(`[,.]? ?${container}(?=[.,)]|$)`, 'g'), '');
  const single = withGenre(known, document);
  if (!document.supplied) return single;
  return single.replace(/“(\[.*?\])([.,]?)”/s, '$1$2').replace(/<i>(\[.*?\])<\/i>/s, '$1');
}

/** APA's genre follows the title, also where the title stands before the date for want of an author. */
function withGenre(html: string, { genre, authors }: CitedDocument): string {
  if (genre === undefined || authors.length > 0) return html;
  const place = html.indexOf(`). [${genre}].`);
  const date = html.lastIndexOf('. (', place);
  if (place === -1 || date === -1) return html;
  return `${html.slice(0, date)} [${genre}]${html.slice(date, place)}).${html.slice(place + genre.length + 6)}`;
}

/** Reads the few tags that the engine writes; whatever else stands there are words. */
function readPieces(html: string): CitationPiece[] {
  const pieces: CitationPiece[] = [];
  let italic = 0;
  for (const part of html.trim().split(/(<[^>]*>)/)) {
    if (part.startsWith('<')) {
      italic += part === '<i>' ? 1 : part === '</i>' ? -1 : 0;
      continue;
    }
    // Between the engine's own tags.
    if (/^\s*\n\s*$/.test(part)) continue;
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
  if (last === undefined || 'slot' in last || !last.text.endsWith(',”')) return { slot: 'place', lead: ', ', text: '' };
  pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -2) };
  return { slot: 'place', lead: ',” ', text: '”' };
}

/** At the beginning, in the parentheses if there are any. */
function withSpeaker([first, ...rest]: CitationPiece[]): CitationPiece[] {
  if (first === undefined) return [];
  if ('slot' in first || !first.text.startsWith('(')) return [{ slot: 'speaker' }, first, ...rest];
  return [{ text: '(' }, { slot: 'speaker' }, { ...first, text: first.text.slice(1) }, ...rest];
}

/** A citation as plain text, of a passage if one is named. */
export const citationText = (pieces: readonly CitationPiece[], at: { place?: string; speaker?: string } = {}): string =>
  pieces
    .map((piece) => {
      if (!('slot' in piece)) return piece.text;
      if (piece.slot === 'speaker') return at.speaker ?? '';
      return at.place === undefined ? piece.text : piece.lead + at.place;
    })
    .join('');

const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(stands.less, '<')
    .replaceAll(stands.greater, '>')
    .replaceAll(stands.apostrophe, '’');
