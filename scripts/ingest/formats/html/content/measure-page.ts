import { BLOCKS } from '../../../segment/html-elements.ts';
import { attributeOf, type Page, type PageElement, type PageNode } from '../page.ts';

/** What an element holds, without what is left out of it. Lengths are letters, white space folded. */
export interface Measure {
  length: number;
  /** In links; those within the page count for less. */
  linked: number;
  commas: number;
  /** In headings; in lists; in lists, tables, paragraphs and the like. */
  headed: number;
  listed: number;
  worded: number;
  /** How many of each it holds. */
  paragraphs: number;
  pictures: number;
  items: number;
  inputs: number;
  frames: number;
  hasBlocks: boolean;
  hasDataTable: boolean;
}

const nothing = (): Measure => ({
  ...{ length: 0, linked: 0, commas: 0, headed: 0, listed: 0, worded: 0 },
  ...{ paragraphs: 0, pictures: 0, items: 0, inputs: 0, frames: 0, hasBlocks: false, hasDataTable: false },
});

const COMMA = /[,\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c\u3001]/g;
const WORDED = new Set(['span', 'li', 'td', 'blockquote', 'dl', 'div', 'img', 'ol', 'p', 'pre', 'table', 'ul']);

export type Measures = ReadonlyMap<PageElement, Measure>;

/** How long a text is, without the white space that divides nothing. */
const foldedLength = (text: string): number => text.trim().replace(/\s+/g, ' ').length;

/**
 * Measures all elements, from the innermost.
 *
 * @param isOut called with each and what it holds: whether it is left out of those around it
 */
export function measurePage(page: Page, isOut: (element: PageElement, measure: Measure) => boolean): Map<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  const out = new Set<PageElement>();
  for (const element of [...page.elements.toReversed(), page.root]) {
    const measure = nothing();
    for (const child of element.children) add(measure, child, page, measures, out);
    measures.set(element, measure);
    if (isOut(element, measure)) out.add(element);
  }
  return measures;
}

function add(to: Measure, child: PageNode, { text }: Page, measures: Measures, out: ReadonlySet<PageElement>): void {
  if (child.kind === 'comment') return;
  if (child.kind === 'text') {
    const words = text.slice(child.start, child.end);
    to.length += foldedLength(words);
    to.commas += words.match(COMMA)?.length ?? 0;
    return;
  }
  const own = measures.get(child);
  const { name } = child;
  // They tell what is around them, though they are no text themselves.
  to.inputs += (own?.inputs ?? 0) + Number(name === 'input');
  to.frames += (own?.frames ?? 0) + Number(name === 'iframe' || name === 'object' || name === 'embed');
  if (!own || out.has(child)) return;
  to.length += own.length;
  to.linked += name === 'a' ? own.length * (/^#./.test(attributeOf(child, 'href')) ? 0.3 : 1) : own.linked;
  to.commas += own.commas;
  to.headed += /^h[1-6]$/.test(name) ? own.length : own.headed;
  to.listed += name === 'ul' || name === 'ol' ? own.length : own.listed;
  to.worded += WORDED.has(name) ? own.length : own.worded;
  to.paragraphs += own.paragraphs + Number(name === 'p');
  to.pictures += own.pictures + Number(name === 'img');
  to.items += own.items + Number(name === 'li');
  to.hasBlocks ||= own.hasBlocks || BLOCKS.has(name);
  to.hasDataTable ||= own.hasDataTable || (name === 'table' && isDataTable(child));
}

/** A table of data, not one that only places parts of the page. */
export function isDataTable(table: PageElement): boolean {
  if (attributeOf(table, 'role') === 'presentation' || attributeOf(table, 'datatable') === '0') return false;
  if (table.attributes.has('summary')) return true;
  let [rows, cells, widest] = [0, 0, 0];
  const open: PageNode[] = [...table.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind !== 'element') continue;
    if (['caption', 'col', 'colgroup', 'tfoot', 'thead', 'th'].includes(node.name)) return true;
    if (node.name === 'table') return false;
    if (node.name === 'tr') {
      rows += 1;
      widest = Math.max(widest, node.children.filter((cell) => cell.kind === 'element').length);
    }
    if (node.name === 'td') cells += 1;
    open.push(...node.children);
  }
  if (rows <= 1 || widest <= 1) return false;
  return rows >= 10 || widest > 4 || cells > 10;
}

export const linkDensity = ({ length, linked }: Measure): number => (length === 0 ? 0 : linked / length);
