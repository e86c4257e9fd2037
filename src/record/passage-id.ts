import type { BlockPrefix } from './block-kinds.ts';

/**
 * `t12p2` in its parts: the prefix `t`, the number 12, and paragraph 2 of what has it. Numbers are as written. How what can be cited within
 * a document is numbered is known here and nowhere else: a lint rule holds to that.
 */
interface IdParts {
  prefix: string;
  number: string;
  paragraph?: string;
}

/** An address within a document, as content and records have it. */
export const addressPattern = /^(?:title|[a-z]{1,2}\d+(?:p\d+)?)$/;
export const quoteIdPattern = /^q\d+$/;

/** What ids begin with: those of turns, paragraphs and headings, and those that are no passages'. */
const [turn, paragraph, heading] = ['t', 'p', 'h'] as const satisfies BlockPrefix[];
const [quote, exchange, region] = ['q', 'x', 'r'];

/** The parts of an id; none of what has no number, as `title` has none. */
export function readId(id: string): IdParts | undefined {
  const [, prefix, number, within] = /^([a-z]{1,2})(\d+)(?:p(\d+))?$/.exec(id) ?? [];
  if (prefix === undefined || number === undefined) return undefined;
  return { prefix, number, ...(within !== undefined && { paragraph: within }) };
}

/** The id with a number among those of a stem: `p7`; `t12p2` of the stem `t12p`. */
export const makeId = (stem: string, number: number): string => `${stem}${String(number)}`;

export const turnId = (number: number): string => makeId(turn, number);
export const exchangeId = (number: number): string => makeId(exchange, number);
export const regionId = (number: number): string => makeId(region, number);

/** What the ids of turns and of quotations have before their number. */
export const turnStem = turn;
export const quoteStem = quote;
/** The same of a turn's paragraphs: `t12p`. */
export const paragraphStem = (ofTurn: string): string => `${ofTurn}p`;

/** What stands before the number that tells an id from its siblings: `p` of `p7`, `t12p` of `t12p2`. */
export function stemOf(id: string): string | undefined {
  const parts = readId(id);
  if (!parts) return undefined;
  return parts.paragraph === undefined ? parts.prefix : paragraphStem(parts.prefix + parts.number);
}

/** That number: 7 of `p7`, 2 of `t12p2`. */
export function placeOf(id: string): number {
  const { number, paragraph: within } = readId(id) ?? {};
  return Number(within ?? number);
}

/** `12` of `t12`, and of `t12p2`; empty of what has no number. */
export const numberOf = (id: string): string => readId(id)?.number ?? '';

export const isTurnId = (id: string): boolean => stemOf(id) === turn;
/** True for what is numbered as a paragraph that stands in no turn. */
export const isParagraphId = (id: string): boolean => stemOf(id) === paragraph;
export const isHeadingId = (id: string): boolean => stemOf(id) === heading;
export const isQuoteId = (id: string): boolean => stemOf(id) === quote;
export const isExchangeId = (id: string): boolean => stemOf(id) === exchange;
export const isRegionId = (id: string): boolean => stemOf(id) === region;

/** The turn that a paragraph belongs to: `t12` of `t12p2`. */
export function turnOf(id: string): string | undefined {
  const parts = readId(id);
  return parts?.prefix === turn && parts.paragraph !== undefined ? turn + parts.number : undefined;
}

/** Where a turn's words begin: `t12p1` of `t12`. */
export const firstParagraphOf = (ofTurn: string): string => makeId(paragraphStem(ofTurn), 1);

/** Whether a passage is the one that `place` names, or a paragraph of the turn that it names. */
export const isWithin = (id: string, place: string): boolean => id === place || turnOf(id) === place;

/** A quotation's id among those of all documents: `report-q3`. */
export const quoteAnchor = (document: string, ofQuote: string): string => `${document}-${ofQuote}`;

/** The same in its parts; none where it names no quotation. */
export function readQuoteAnchor(anchor: string): { document: string; quote: string } | undefined {
  const at = anchor.lastIndexOf('-');
  const named = { document: anchor.slice(0, Math.max(0, at)), quote: anchor.slice(at + 1) };
  return named.document !== '' && isQuoteId(named.quote) ? named : undefined;
}
