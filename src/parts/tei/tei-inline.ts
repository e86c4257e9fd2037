import type { Passage, Span } from '../../record/block.ts';
import type { DateMention } from '../../record/date-mention.ts';
import type { Document } from '../../record/document.ts';
import type { Figure } from '../../record/figure.ts';
import type { Mention } from '../../record/mention.ts';
import type { Range } from '../../record/sourced.ts';
import type { Quote } from '../../record/quote.ts';
import { nestSpans, type Inline, type NestedSpan } from '../nest-spans.ts';
import type { Participants } from './participants.ts';
import { teiDate } from './tei-dates.ts';
import { addressOf, measureElement, nameElement, saidElement } from './tei-elements.ts';
import { element, type Xml } from './xml.ts';

/** What is said of a stretch of a passage. */
type Mark =
  | Span
  | { kind: 'quote'; start: number; end: number; quote: Quote; part: number }
  | { kind: 'name'; start: number; end: number; mention: Mention }
  | { kind: 'date'; start: number; end: number; date: DateMention }
  | { kind: 'figure'; start: number; end: number; figure: Figure };

/** The words of a passage, or of a part of it, with all that is marked in them. */
export type WriteWords = (passage: Pick<Passage, 'id' | 'text' | 'spans'>, range?: Range) => Xml[];

interface Place {
  participants: Participants;
  preformatted: boolean;
}

export function createWriteWords(document: Document, participants: Participants): WriteWords {
  const marks = Map.groupBy(listMarks(document), ({ block }) => block);
  return ({ id, text, spans, layout }: Pick<Passage, 'id' | 'text' | 'spans' | 'layout'>, range) => {
    const all = [...spans, ...(marks.get(id) ?? []).map(({ mark }) => mark)];
    return write(nestSpans<Mark>(text, all, range), { participants, preformatted: layout?.kind === 'preformatted' });
  };
}

function listMarks({ quotes, mentions, dates, figures }: Document): { block: string; mark: Mark }[] {
  const said = quotes.filter(({ mode }) => mode !== 'spoken');
  return [
    ...said.flatMap((quote) =>
      quote.parts.map(({ block, start, end }, part) => ({
        block,
        mark: { kind: 'quote' as const, start, end, quote, part },
      })),
    ),
    ...mentions.map((mention) => ({
      block: mention.block,
      mark: { ...placeOf(mention), kind: 'name' as const, mention },
    })),
    ...dates.map((date) => ({ block: date.block, mark: { ...placeOf(date), kind: 'date' as const, date } })),
    ...figures.map((figure) => ({
      block: figure.block,
      mark: { ...placeOf(figure), kind: 'figure' as const, figure },
    })),
  ];
}

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

const write = (nodes: readonly Inline<Mark>[], place: Place): Xml[] =>
  nodes.flatMap((node) => (node.kind === 'text' ? writeText(node.text, place) : writeSpan(node, place)));

const writeText = (text: string, { preformatted }: Place): Xml[] =>
  preformatted
    ? [asXml(text)]
    : text.split('\n').flatMap((line, at) => (at === 0 ? [asXml(line)] : [element('lb', {}), asXml(line)]));

/** A text by itself, escaped. */
const asXml = (text: string): Xml => ({ xml: element('x', {}, text).xml.replace(/^<x\/?>|<\/x>$/g, '') });

function writeSpan(node: NestedSpan<Mark>, place: Place): Xml {
  const { span } = node;
  const inside = write(node.children, place);
  switch (span.kind) {
    case 'quote':
      return saidElement(span.quote, {
        who: place.participants.ofQuote(span.quote),
        isWhole: node.first && span.part === 0,
        inside,
      });
    case 'name':
      return nameElement(span.mention, inside);
    case 'date':
      return element('date', teiDate(span.date.edtf), inside);
    case 'figure':
      return measureElement(span.figure, inside);
    case 'correction':
      if (!node.first || span.from === '') return element('corr', {}, inside);
      return element('choice', {}, element('sic', {}, span.from), element('corr', {}, inside));
    case 'sic':
      return span.basis === 'stated' ? element('seg', { type: span.kind }, inside) : element('sic', {}, inside);
    case 'link':
      return element('ref', { target: addressOf(span.href) }, inside);
    case 'inaudible':
    case 'withheld':
    case 'interpreted':
      // The words in brackets are the transcript’s own.
      return element('seg', { type: span.kind }, inside);
    case 'emphasis':
      return element('hi', { rend: 'italic' }, inside);
    case 'strong':
      return element('hi', { rend: 'bold' }, inside);
    case 'code':
      return element('hi', { rend: 'monospace' }, inside);
    case 'deleted':
      return element('del', {}, inside);
  }
}
