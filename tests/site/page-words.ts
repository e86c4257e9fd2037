import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { foldLabel } from './source-words.ts';
import { splitWords, type Stretch, type Word } from './words.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

type Text = Node & { data: string };

const isText = (node: Node): node is Text => node.type === ElementType.Text;
const isElement = (node: Node): node is Element => 'attribs' in node;

/** Elements that may stand within a word. All others part words. */
const inline = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'mark', 'span', 'strong', 'time']);

/**
 * The document's words on its reading page, in order: what search indexes, so nothing that is marked as the interface's own.
 * Corrections are undone, unless the words are wanted `asShown`.
 */
export function pageWords(html: string, { asShown = false } = {}): Word[] {
  const body = findElement(html, ({ attribs }) => 'data-pagefind-body' in attribs);
  if (!body) throw new Error('The page has no data-pagefind-body');
  return splitWords(readElement(body, '', asShown));
}

/** The ids of a page, in its order. */
export function listIds(html: string): string[] {
  return elementsOf(html).flatMap(({ attribs }) => attribs['id'] ?? []);
}

export const elementsOf = (html: string): Element[] => DomUtils.findAll(() => true, parseDocument(html).children);

export function findElement(html: string, test: (element: Element) => boolean): Element | undefined {
  return DomUtils.findOne(test, parseDocument(html).children) ?? undefined;
}

function readNode(node: Node, passage: string, asShown: boolean): Stretch[] {
  if (isText(node)) return [{ text: node.data, passage }];
  return isElement(node) ? readElement(node, passage, asShown) : [];
}

function readElement(element: Element, within: string, asShown: boolean): Stretch[] {
  const { name, attribs, children } = element;
  const classes = (attribs['class'] ?? '').split(' ');
  // The number of a passage and the sign that leads to its source stand before its words.
  if ('data-pagefind-ignore' in attribs || classes.includes('no') || classes.includes('check')) return [];
  // An exchange has an id too, but no words of its own; a paragraph within a turn has its own address.
  // A quotation's address is within its passage's.
  const passage = isQuote(attribs['id']) ? within : (attribs['id'] ?? within);
  if (classes.includes('who')) return [{ text: ` ${readLabel(element)} `, passage }];
  if (classes.includes('pull-heading')) return [{ text: ` ${DomUtils.textContent(element)} `, passage: '' }];
  if (classes.includes('fix') && !asShown) return [{ text: attribs['data-from'] ?? '', passage }];
  const inside = children.flatMap((child) => readNode(child, passage, asShown));
  return inline.has(name) ? inside : [{ text: ' ', passage }, ...inside, { text: ' ', passage }];
}

const isQuote = (id: string | undefined) => id !== undefined && /^q\d+$/.test(id);

/** The speaker's label: the name over the turn, or where the interface has another name for it, the label that it tells. */
function readLabel(who: Element): string {
  const names = DomUtils.getElementsByTagName('b', who.children);
  const printed = names.filter(({ attribs }) => !('data-pagefind-ignore' in attribs));
  const label = /labelled “([^”]*)”/.exec(DomUtils.textContent(who))?.[1] ?? '';
  return foldLabel(printed.length > 0 ? DomUtils.textContent(printed).trim() : label);
}

/** The characters that the source page shows signs for, by the names that it gives them. */
const signed: Record<string, string> = {
  'carriage return': '\r',
  tab: '\t',
  'no-break space': '\u00a0',
  'soft hyphen': '\u00ad',
  'zero-width space': '\u200b',
  'thin space': '\u2009',
  'narrow no-break space': '\u202f',
  'byte order mark': '\ufeff',
};

/** The source as its page shows it beside the text, row after row. */
export function readSourcePage(html: string): string {
  return elementsOf(html)
    .filter(({ name, attribs }) => name === 'div' && attribs['class'] === 'r')
    .map((side) => readRow(side.children))
    .join('');
}

/** A row names a sign where it stands first, and where it stands for another character than before. */
function readRow(row: readonly Node[]): string {
  const names = new Map<string, string>();
  const read = (node: Node): string => {
    if (isText(node)) return node.data;
    // The number of a line.
    if (!isElement(node) || node.name === 'i' || node.name === 'a') return '';
    if (node.name !== 'b') return node.children.map(read).join('');
    const sign = DomUtils.textContent(node);
    const name = node.attribs['title'] ?? names.get(sign) ?? '';
    names.set(sign, name);
    return signed[name] ?? `(unknown sign: ${name})`;
  };
  return row.map(read).join('');
}
