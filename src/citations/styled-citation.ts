import type { CSL } from '@citation-js/core';
import type { CitationStyle } from './cited-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { formatCitation, formatEntry, locatorPlace } from './csl-engine.ts';

/** A stretch of a citation as it is printed; `slot` is where a passage is named. */
export type CitationPiece = { text: string; italic?: true } | { slot: true };

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
const stands = { less: '\uE010', greater: '\uE011', date: '\uE001', container: '\uE003', apostrophe: 'ʼ' };

export function styleCitations(document: CitedDocument): StyledCitations {
  const item = styledItem(document);
  const pieces = (html: string, style: CitationStyle, inText = false) =>
    readPieces(withoutMarks(withDate(html, document, style, inText), document));
  return {
    chicagoNote: pieces(formatCitation(item, 'chicago'), 'chicago'),
    chicagoShort: pieces(formatCitation(item, 'chicago', { again: true }), 'chicago'),
    chicagoEntry: pieces(formatEntry(item, 'chicago'), 'chicago'),
    apaEntry: pieces(formatEntry(item, 'apa'), 'apa'),
    apaInText: pieces(formatCitation(item, 'apa'), 'apa', true),
    mlaEntry: pieces(formatEntry(item, 'mla'), 'mla'),
    mlaInText: pieces(formatCitation(item, 'mla'), 'mla'),
  };
}

function styledItem(document: CitedDocument): CSL {
  const { id, title, supplied, shortTitle, type, genre, authors, editors, translators, date } = document;
  const { publisher, url, archive, language } = document;
  const isPiece = type === 'article-newspaper';
  return guard({
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
    // A piece of something is quoted as one also where it is not known of what.
    ...(publisher !== undefined ? { 'container-title': publisher } : isPiece && { 'container-title': stands.container }),
    ...(date && { issued: date.phrase ? { literal: stands.date } : { 'date-parts': date.parts } }),
    ...(url !== undefined && { URL: url }),
    ...(archive !== undefined && { archive }),
  }, supplied);
}

/** An apostrophe within a word would end it for the engine, and the next letter be made a capital. */
const guardWords = (title: string) => title.replace(/(?<=\p{L})[’'](?=\p{L})/gu, stands.apostrophe);

/** No word of a document is markup to the engine. */
function guard(item: Record<string, unknown>, supplied: boolean): CSL {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('<', stands.less).replaceAll('>', stands.greater);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  const guarded = visit(item) as CSL;
  return supplied ? { ...guarded, title: `<span class="nocase">${String(guarded.title)}</span>` } : guarded;
}

function withDate(html: string, { date }: CitedDocument, style: CitationStyle, inText: boolean): string {
  if (!date?.phrase) return html;
  return html.replaceAll(stands.date, date.phrase[style === 'apa' && inText ? 'apaYear' : style]);
}

/** Takes out what stands for a name that is not known, and the marks of a title from around a description. */
function withoutMarks(html: string, { supplied }: CitedDocument): string {
  const container = `<i>${stands.container}</i>`;
  const known = html.replaceAll(`${container}, `, '').replaceAll(new RegExp(`,? ?${container}(?=[.,)]|$)`, 'g'), '');
  const single = known.replaceAll('..', '.');
  if (!supplied) return single;
  return single.replace(/“(\[.*?\])([.,]?)”/s, '$1$2').replace(/<i>(\[.*?\])<\/i>/s, '$1');
}

/** Reads the few tags that the engine writes; whatever else stands there are words. */
function readPieces(html: string): CitationPiece[] {
  const pieces: CitationPiece[] = [];
  let italic = 0;
  for (const part of html.trim().split(/(<[^>]*>)/)) {
    if (part.startsWith('<')) {
      if (part === '<i>') italic += 1;
      if (part === '</i>') italic -= 1;
      continue;
    }
    const words = part.trim() === '' && part.includes('\n') ? '' : part;
    for (const [at, text] of words.split(locatorPlace).entries()) {
      if (at > 0) pieces.push({ slot: true });
      if (text !== '') pieces.push({ text: decode(text), ...(italic > 0 && { italic: true as const }) });
    }
  }
  return pieces;
}

const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(stands.less, '<')
    .replaceAll(stands.greater, '>')
    .replaceAll(stands.apostrophe, '’');
