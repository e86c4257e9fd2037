import type { Block, Exchange } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { teiWords as words } from '#words/tei.ts';
import { writeBlocks, type BlockWriter } from './tei-blocks.ts';
import { element, lines, type Xml } from './xml.ts';

/** A division: what stands under a heading, or what a question and its answers are. */
interface Division {
  depth: number;
  type?: string;
  id?: string;
  /** Words of the archive's own. */
  supplied?: string;
  own: Block[];
  within: Division[];
}

/** What an exchange is under any heading. */
const exchangeDepth = 10;

/** The text of a document, in divisions by its headings and exchanges. */
export function writeBody(document: Document, writer: BlockWriter): Xml {
  const { blocks, exchanges, rights } = document;
  const root: Division = { depth: 1, own: [], within: [] };
  const open: Division[] = [root];
  const known = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  let exchange: string | undefined;
  const start = (division: Omit<Division, 'own' | 'within'>) => {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= division.depth) open.pop();
    const made: Division = { ...division, own: [], within: [] };
    open.at(-1)?.within.push(made);
    open.push(made);
  };
  const given = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'heading') {
      start({ depth: block.depth });
      exchange = undefined;
    } else if (block.kind === 'turn' && block.exchange !== exchange) {
      exchange = block.exchange;
      start(exchangeDivision(exchange === undefined ? undefined : known.get(exchange), given));
    }
    open.at(-1)?.own.push(block);
  }
  const content = writeDivision(root, document, writer);
  const rest = rights.publish === 'full' ? undefined : words.withheld[rights.publish];
  return element('body', {}, lines(content, rest !== undefined && withheldNote(rest)));
}

function exchangeDivision(exchange: Exchange | undefined, given: Set<string>): Omit<Division, 'own' | 'within'> {
  if (!exchange) return { depth: exchangeDepth, type: 'turns' };
  const { id, heading } = exchange;
  const isFirst = !given.has(id);
  given.add(id);
  return { depth: exchangeDepth, type: 'exchange', ...(isFirst && { id, supplied: heading.value }) };
}

function writeDivision(
  { type, id, supplied, own, within }: Division,
  document: Document | undefined,
  writer: BlockWriter,
): Xml {
  const head = supplied ? element('head', {}, element('supplied', {}, supplied)) : undefined;
  return element(
    'div',
    { type, 'xml:id': id },
    lines(
      document && writeHead(document, writer),
      head,
      writeBlocks(own, writer),
      within.map((division) => writeDivision(division, undefined, writer)),
    ),
  );
}

/** What is printed above the text. A title that the archive gave is none. */
function writeHead({ title, deck, dateline, rights }: Document, { words: write }: BlockWriter): Xml[] {
  return [
    ...(title.basis === 'stated'
      ? [element('head', { 'xml:id': 'title' }, write({ id: 'title', text: title.value, spans: [] }))]
      : []),
    ...(deck === undefined ? [] : [element('head', { type: 'sub' }, deck)]),
    ...(dateline === undefined ? [] : [element('opener', {}, element('dateline', {}, dateline.text))]),
    ...(rights.publish === 'metadata' ? [element('p', {}, element('gap', { reason: 'withheld' }))] : []),
  ];
}

const withheldNote = (text: string): Xml =>
  element('div', { type: 'withheld' }, element('p', {}, element('supplied', {}, text)));
