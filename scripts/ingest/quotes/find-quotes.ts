import { quoteStem } from '../../../src/record/passage-id.ts';
import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Block } from '../../../src/record/block.ts';
import type { Attribution, NotQuotation, Quote, QuotePart } from '../../../src/record/quote.ts';
import type { Problem } from '../../report/problem.ts';
import type { IdGiver } from '../blocks/give-ids.ts';
import { listQuoteWords } from '../text/list-quote-words.ts';
import { decideQuotes, type QuoteDecisions } from './decisions/decide-quotes.ts';
import { assertExact } from './assert-exact.ts';
import type { StrayMark } from './describe-strays.ts';
import { findHeadline } from './find-headline.ts';
import { findSpoken } from './find-spoken.ts';
import { findTold } from './find-told.ts';
import type { QuotedDocument } from './make-part.ts';
import { readProse, type ReadProse } from './prose.ts';

/** What is neither a caption nor a note nor spoken nor a line of the page; a pull quote only repeats. */
const proseOf = (blocks: readonly Block[]): ReadProse[] =>
  readProse(blocks.filter((block) => hasTrait(block, 'quoted')).map(({ id, text }) => ({ id, text })));

/** Names for each direct quotation the reported statement that it stands in. */
function nestQuotes(quotes: Quote[]): Quote[] {
  const holds = (outer: QuotePart, inner: QuotePart): boolean =>
    outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
  // In the order of the text, so that what holds a quotation stands before it.
  let open: Quote[] = [];
  return quotes.map((quote) => {
    const [part] = quote.parts;
    if (!part) return quote;
    open = open.filter(({ parts }) => parts.some(({ block, end }) => block === part.block && end > part.start));
    if (quote.mode === 'reported') open.push(quote);
    if (quote.mode !== 'direct') return quote;
    const outer = open.findLast(({ parts }) => parts.some((one) => holds(one, part)));
    return outer ? { ...quote, within: outer.id } : quote;
  });
}

/** What a document's quotations are, and which of its quotation marks are none's. */
export interface FoundQuotes {
  quotes: Quote[];
  /** What the editor says is none. */
  notQuotations: NotQuotation[];
  /** What is wrong with what the editor says. */
  problems: Problem[];
  /** Where marks that nothing pairs stand in the source. */
  strays: StrayMark[];
}

const listStrays = ({ maps }: QuotedDocument, passages: readonly ReadProse[]): StrayMark[] =>
  passages.flatMap(({ id, strays }) =>
    strays.flatMap(({ at, sign }) => {
      const offset = maps.get(id)?.starts[at];
      return offset === undefined ? [] : [{ sign, offset }];
    }),
  );

/**
 * Who said what in a document, in the order of the text: the title first.
 * @throws Error where a quotation's words are not those of its passage or of the source: a bug, not a fault of the content.
 */
export function findQuotes(
  document: QuotedDocument,
  decisions: QuoteDecisions,
  ids: Pick<IdGiver, 'giveId'>,
): FoundQuotes {
  const passages = proseOf(document.blocks);
  const told = findTold(document, passages);
  const { quotes: decided, ...others } = decideQuotes(
    document,
    told.map(({ quote }) => quote),
    decisions,
  );
  const headline = findHeadline(document, told).flatMap(({ quote, shortens }) => {
    const original = decided.findIndex(({ found }) => found === told[shortens]?.quote);
    const attribution = decided[original]?.quote.attribution;
    return attribution ? [{ quote: { ...quote, attribution: asContext(attribution) }, original }] : [];
  });
  const found = [...headline, ...decided].map(({ quote }) => quote);
  const quotes = listQuoteWords(document, [...found, ...findSpoken(document)]).map(({ quote, ...words }): Quote => ({
    id: ids.giveId(quoteStem, words),
    ...quote,
    ...(document.altered && { altered: true }),
  }));
  assertExact(document, quotes);
  const shortened = quotes.map((quote, i) => {
    const original = headline[i] && quotes[headline.length + headline[i].original];
    return original ? { ...quote, shortens: original.id } : quote;
  });
  return { quotes: nestQuotes(shortened), strays: listStrays(document, passages), ...others };
}

/** Who says a headline's words is told by the quotation that they shorten. */
const asContext = ({ speaker, supplied }: Attribution): Attribution =>
  supplied ? { speaker, basis: 'supplied', supplied } : { speaker, basis: 'context' };
