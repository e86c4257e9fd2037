import { Parser } from 'htmlparser2';
import type { ItemPlace, Run, TextBlock } from './blocks.ts';
import { Refusal } from './extracted.ts';
import { limits } from './limits.ts';
import { readDataTable } from './data-table.ts';
import { tooDeep } from './walk-xml.ts';

/** A table that stands open: rows of cells of blocks. */
interface OpenTable {
  rows: TextBlock[][][];
  /** The page says that it only places things. */
  isLayout: boolean;
  /** Where the blocks go that stand in no cell. */
  outer: TextBlock[];
}

interface OpenList {
  id: number;
  next: number | undefined;
  /** True once the open item has its first block. */
  isBegun: boolean;
}

const BREAKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const UNSEEN = /^(?:head|iframe|math|noscript|object|script|style|svg|template|title)$/;
const STRONG = /^(?:b|strong)$/;
const EMPHASIS = /^(?:cite|em|i)$/;
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i;
/** Behind a note, the way back to where it is referred to. */
const BACK = /^#(?:foot|end)note-ref-/;
const NOTE = /^#?((?:foot|end)note)-(\d+)$/;

/**
 * HTML that a mail has as its text, or that a library makes of a document, as blocks. Where words stand in the file is not kept: the
 * blocks are written as text anew.
 *
 * @throws Refusal where elements lie too deep
 */
export function readHtmlBlocks(html: string): TextBlock[] {
  const reader = new HtmlReader();
  const parser = new Parser(reader, { decodeEntities: true });
  parser.end(html);
  return reader.finish();
}

class HtmlReader {
  #blocks: TextBlock[] = [];
  #runs: Run[] = [];
  #elements: { name: string; isHidden: boolean; href?: string }[] = [];
  #lists: OpenList[] = [];
  #tables: OpenTable[] = [];
  #listCount = 0;
  #hidden = 0;
  #quoted = 0;
  #note: { name: string; paragraphs: Run[][] } | undefined;
  #isReference = false;

  onopentag(name: string, attributes: Record<string, string>): void {
    const isHidden =
      UNSEEN.test(name) ||
      HIDDEN.test(attributes['style'] ?? '') ||
      'hidden' in attributes ||
      BACK.test(attributes['href'] ?? '');
    const [, kind = '', number = ''] = (name === 'a' && NOTE.exec(attributes['href'] ?? '')) || [];
    this.#isReference = kind !== '' && attributes['id'] === `${kind}-ref-${number}`;
    this.#elements.push({
      name,
      isHidden,
      ...(name === 'a' && attributes['href'] !== undefined && { href: attributes['href'] }),
    });
    if (this.#elements.length > limits.depth) throw new Refusal(tooDeep);
    if (isHidden) this.#hidden += 1;
    if (this.#hidden > 0) return;
    if (BREAKS.test(name)) this.#flush();
    if (this.#isReference) this.#runs.push({ text: `[${number}]`, note: noteName(kind, number) });
    if (name === 'br') this.#runs.push({ text: '\n' });
    if (name === 'blockquote') this.#quoted += 1;
    if (name === 'ol' || name === 'ul') this.#openList(name === 'ol' ? Number(attributes['start'] ?? 1) : undefined);
    if (name === 'li') this.#openItem(attributes);
    if (name === 'table') this.#openTable(attributes['role'] === 'presentation');
    if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    if (name === 'td' || name === 'th') this.#openCell();
  }

  ontext(text: string): void {
    if (this.#hidden > 0 || this.#isReference) return;
    const isPreformatted = this.#elements.some(({ name }) => name === 'pre');
    this.#runs.push({ text: isPreformatted ? text : text.replace(/[\t\n\f\r ]+/g, ' '), ...this.#look() });
  }

  onclosetag(name: string): void {
    if (this.#hidden === 0 && BREAKS.test(name)) this.#flush();
    const element = this.#elements.pop();
    this.#isReference = false;
    if (element?.isHidden) this.#hidden -= 1;
    if (element?.isHidden || this.#hidden > 0) return;
    if (name === 'blockquote') this.#quoted -= 1;
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (name === 'li') this.#closeItem();
    if (name === 'td' || name === 'th') this.#blocks = this.#tables.at(-1)?.outer ?? this.#blocks;
    if (name === 'table') this.#closeTable();
  }

  finish(): TextBlock[] {
    this.#flush();
    while (this.#tables.length > 0) this.#closeTable();
    return this.#blocks;
  }

  #look(): Omit<Run, 'text'> {
    const href = this.#elements.findLast((element) => element.href !== undefined)?.href;
    return {
      ...(this.#elements.some(({ name }) => STRONG.test(name)) && { strong: true }),
      ...(this.#elements.some(({ name }) => EMPHASIS.test(name)) && { emphasis: true }),
      ...(href !== undefined && { href }),
    };
  }

  /** What has been read since the last block is one. */
  #flush(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (!runs.some(({ text }) => /\S/.test(text))) return;
    if (this.#note) {
      this.#note.paragraphs.push(runs);
      return;
    }
    const item = this.#placeItem();
    const heading = this.#elements.findLast(({ name }) => /^h[1-6]$/.test(name))?.name;
    if (heading !== undefined && !item) this.#blocks.push({ kind: 'heading', level: Number(heading.slice(1)), runs });
    else
      this.#blocks.push({
        kind: 'paragraph',
        runs,
        ...(item && { item }),
        ...(this.#quoted > 0 && { quoted: this.#quoted }),
      });
  }

  #placeItem(): ItemPlace | undefined {
    const list = this.#lists.at(-1);
    if (!list) return undefined;
    const { id, next, isBegun } = list;
    list.isBegun = true;
    return {
      depth: this.#lists.length - 1,
      list: id,
      ...(next !== undefined && { number: next }),
      ...(isBegun && { continued: true as const }),
    };
  }

  #openList(start: number | undefined): void {
    const first = start !== undefined && Number.isInteger(start) && start >= 0 ? start : 1;
    this.#lists.push({ id: (this.#listCount += 1), next: start === undefined ? undefined : first - 1, isBegun: true });
  }

  #openItem(attributes: Record<string, string>): void {
    const [, kind = '', number = ''] = NOTE.exec(attributes['id'] ?? '') ?? [];
    if (kind !== '') this.#note = { name: noteName(kind, number), paragraphs: [] };
    const list = this.#lists.at(-1);
    if (!list) return;
    list.isBegun = false;
    if (list.next !== undefined) list.next += 1;
  }

  #closeItem(): void {
    if (this.#note) this.#blocks.push({ kind: 'note', ...this.#note });
    this.#note = undefined;
  }

  #openTable(isLayout: boolean): void {
    this.#tables.push({ rows: [], isLayout, outer: this.#blocks });
  }

  #openCell(): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (!row) return;
    this.#blocks = [];
    row.push(this.#blocks);
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.#blocks = table.outer;
    const rows = table.isLayout ? undefined : readDataTable(table.rows);
    if (rows) this.#blocks.push({ kind: 'table', rows });
    else this.#blocks.push(...table.rows.flat(2));
  }
}

/** Notes at a page's foot have their number as their name; those at the end are told from them. */
const noteName = (kind: string, number: string): string => (kind === 'endnote' ? `e${number}` : number);
