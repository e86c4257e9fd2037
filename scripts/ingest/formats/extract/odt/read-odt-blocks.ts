import type { ItemPlace, Run, TextBlock } from '../blocks.ts';
import { readDataTable } from '../data-table.ts';
import { formatNumber } from '../number-label.ts';
import { elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import { namedStyles, type ListLevel, type OdtStyles } from './styles.ts';

/** Changes that were tracked, comments, and what stands on every page. */
const PASSED_OVER =
  /^(?:office:annotation|office:annotation-end|office:forms|text:tracked-changes|text:sequence-decls|text:variable-decls|text:user-field-decls|text:note-citation|text:ruby-text|text:bookmark.*|draw:image|draw:object|svg:.*|table:table-columns?|text:table-of-content-source|.*-source)$/;

interface Item {
  place: ItemPlace;
  /** What stands before its words, where it is no plain number. */
  label?: string;
}

interface OpenList {
  id: number;
  levels: readonly ListLevel[];
  depth: number;
  number: number;
}

type Look = Pick<Run, 'strong' | 'emphasis' | 'href'>;

/** A row that is repeated by number only fills a page. */
const isRepeated = ({ attributes }: XmlElement): boolean => Number(attributes['table:number-rows-repeated'] ?? 1) > 50;

/** The body of an OpenDocument text as blocks. */
export function readOdtBlocks(body: XmlElement, styles: OdtStyles): TextBlock[] {
  return new OdtReader(styles).read(body);
}

class OdtReader {
  readonly #styles: OdtStyles;
  #blocks: TextBlock[] = [];
  #notes: TextBlock[] = [];
  #lists = 0;
  /** Where lists of a style have counted to, for those that go on. */
  #counted = new Map<string, number>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  read(body: XmlElement): TextBlock[] {
    this.#readAll(body);
    return [...this.#blocks, ...this.#notes];
  }

  #readAll(element: XmlElement, item?: Item): void {
    for (const child of elementsOf(element)) this.#readOne(child, item);
  }

  #readOne(element: XmlElement, item: Item | undefined): void {
    const { name } = element;
    if (PASSED_OVER.test(name)) return;
    if (name === 'text:p' || name === 'text:h') this.#addParagraph(element, item);
    else if (name === 'text:list') this.#readList(element, undefined);
    else if (name === 'table:table') this.#readTable(element);
    else this.#readAll(element, item);
  }

  #addParagraph(element: XmlElement, item: Item | undefined): void {
    const names = namedStyles(element.attributes['text:style-name'], this.#styles.styles);
    const extra: TextBlock[] = [];
    const runs = this.#readRuns(element, this.#lookOf(names, {}), extra);
    const hasWords = runs.some(({ text }) => /\S/.test(text));
    if (hasWords) this.#blocks.push(this.#makeBlock(element, names, runs, item));
    this.#blocks.push(...extra);
  }

  #makeBlock(element: XmlElement, names: readonly string[], runs: Run[], item: Item | undefined): TextBlock {
    const level = names.includes('Title')
      ? 1
      : element.name === 'text:h'
        ? Number(element.attributes['text:outline-level'] ?? 1)
        : undefined;
    const labelled = item?.label === undefined ? runs : [{ text: `${item.label} ` }, ...runs];
    if (level !== undefined)
      return { kind: 'heading', level, runs: labelled.map(({ strong: _strong, ...run }) => run) };
    const isQuoted = names.some((name) => /^(?:Quotations|Block_20_Quotation)$/.test(name));
    const place = item?.label === undefined ? item?.place : undefined;
    return { kind: 'paragraph', runs: labelled, ...(place && { item: place }), ...(isQuoted && { quoted: 1 }) };
  }

  /** `names`: the style and what it is made of, the nearest first. */
  #lookOf(names: readonly string[], outer: Look): Look {
    const look = { ...outer };
    for (const field of ['strong', 'emphasis'] as const) {
      const style = names.map((name) => this.#styles.styles.get(name)).find((found) => found?.[field] !== undefined);
      if (style?.[field] !== undefined) look[field] = style[field];
    }
    return look;
  }

  /** Words within a paragraph; what stands in frames among them goes to `extra`. */
  #readRuns(element: XmlElement, look: Look, extra: TextBlock[]): Run[] {
    return element.children.flatMap((child): Run[] => {
      if (typeof child === 'string') return [{ text: child.replace(/\s+/g, ' '), ...look }];
      const { name, attributes } = child;
      if (PASSED_OVER.test(name)) return [];
      if (name === 'text:s') return [{ text: ' ', ...look }];
      if (name === 'text:tab') return [{ text: '\t', ...look }];
      if (name === 'text:line-break') return [{ text: '\n', ...look }];
      if (name === 'text:note') return this.#readNote(child);
      if (name === 'draw:frame' || name === 'draw:text-box') {
        extra.push(...this.#readApart(child));
        return [];
      }
      const names = name === 'text:span' ? namedStyles(attributes['text:style-name'], this.#styles.styles) : [];
      if (names.some((style) => this.#styles.styles.get(style)?.hidden)) return [];
      const href = name === 'text:a' ? attributes['xlink:href'] : undefined;
      return this.#readRuns(child, { ...this.#lookOf(names, look), ...(href !== undefined && { href }) }, extra);
    });
  }

  #readApart(element: XmlElement): TextBlock[] {
    const outer = this.#blocks;
    this.#blocks = [];
    this.#readAll(element);
    const blocks = this.#blocks;
    this.#blocks = outer;
    return blocks;
  }

  #readNote(note: XmlElement): Run[] {
    const name = String(this.#notes.length + 1);
    const sign = elementsOf(note).find((child) => child.name === 'text:note-citation');
    const body = elementsOf(note).find((child) => child.name === 'text:note-body');
    const place = this.#notes.length;
    // Its place is taken first: a note can refer to another.
    this.#notes.push({ kind: 'note', name, paragraphs: [] });
    const paragraphs = body ? this.#readApart(body).flatMap((block) => ('runs' in block ? [block.runs] : [])) : [];
    this.#notes[place] = { kind: 'note', name, paragraphs };
    return [{ text: sign ? textOf(sign) : name, note: name }];
  }

  #readList(element: XmlElement, outer: OpenList | undefined): void {
    const style = element.attributes['text:style-name'];
    const levels = style === undefined ? outer?.levels : this.#styles.lists.get(style);
    const depth = outer ? outer.depth + 1 : 0;
    const key = `${style ?? ''} ${depth}`;
    const goesOn =
      element.attributes['text:continue-numbering'] === 'true' ||
      element.attributes['text:continue-list'] !== undefined;
    const first = (levels?.[depth]?.start ?? 1) - 1;
    const list: OpenList = {
      id: (this.#lists += 1),
      levels: levels ?? [],
      depth,
      number: goesOn ? (this.#counted.get(key) ?? first) : first,
    };
    for (const child of elementsOf(element)) {
      if (child.name === 'text:list-item') this.#readItem(child, list);
      else if (child.name === 'text:list-header') this.#readAll(child);
    }
    this.#counted.set(key, list.number);
  }

  #readItem(element: XmlElement, list: OpenList): void {
    const stated = element.attributes['text:start-value'];
    list.number = stated === undefined ? list.number + 1 : Number(stated);
    let isBegun = false;
    for (const child of elementsOf(element)) {
      if (child.name === 'text:list') this.#readList(child, list);
      else {
        this.#readOne(child, this.#placeItem(list, isBegun));
        isBegun = true;
      }
    }
  }

  #placeItem({ id, levels, depth, number }: OpenList, isBegun: boolean): Item | undefined {
    const level = levels[depth];
    const place = { depth, list: id, ...(isBegun && { continued: true as const }) };
    if (level?.format === undefined) return { place };
    // What Markdown does not count so stands as words.
    const isPlain = level.format === '1' && level.before === '' && /^[.)]?$/.test(level.behind);
    if (isPlain) return { place: { ...place, number } };
    return isBegun
      ? undefined
      : { place, label: `${level.before}${formatNumber(number, level.format)}${level.behind}` };
  }

  #readTable(table: XmlElement): void {
    const rows: TextBlock[][][] = [];
    const visit = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'table:table-row' && !isRepeated(child))
          rows.push(
            elementsOf(child)
              .filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell')
              .map((cell) => this.#readApart(cell)),
          );
        else if (/^table:table-(?:header-rows|rows|row-group)$/.test(child.name)) visit(child);
      }
    };
    visit(table);
    const cells = readDataTable(rows);
    if (cells) this.#blocks.push({ kind: 'table', rows: cells });
    else this.#blocks.push(...rows.flat(2));
  }
}
