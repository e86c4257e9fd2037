import { formatNumber, type NumberFormat } from '../number-label.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import type { ItemLabel } from '../item-labels.ts';

/** A paragraph's own numbering and its style, as its properties name them. */
export interface NumberedParagraph {
  style?: string | undefined;
  list?: string | undefined;
  level?: string | undefined;
}

interface Level {
  format: string;
  /** `%1.%2` */
  text: string;
  start: number;
  style?: string | undefined;
}

interface List {
  levels: Map<number, Level>;
  /** Lists of one kind count on in one another. */
  kind: string;
  /** Levels that this list begins anew. */
  restarts: Map<number, number>;
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: '1',
  decimalZero: '01',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((one) => one.name === name);
const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** Counts the items of a Word file, whose text has none of their numbers. `numbering` and `styles`: the trees of these parts. */
export function createCounter(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
  const root = numbering && child(numbering, 'w:numbering');
  const byStyle = readStyles(styles && child(styles, 'w:styles'));
  const lists = readLists(root, byStyle);
  const counted = new Map<string, number[]>();
  const begun = new Set<string>();

  /** What stands before a paragraph, where its list shows something. */
  return (paragraph: NumberedParagraph): ItemLabel | undefined => {
    const place = findPlace(paragraph, byStyle, lists);
    const list = place && lists.get(place.list);
    const level = place && list?.levels.get(place.level);
    if (!list || !level) return undefined;
    const numbers = counted.get(list.kind) ?? [];
    const restart = list.restarts.get(place.level);
    const isNew = restart !== undefined && !begun.has(`${place.list} ${place.level}`);
    begun.add(`${place.list} ${place.level}`);
    const before = numbers[place.level];
    numbers[place.level] = isNew ? restart : before === undefined ? level.start : before + 1;
    numbers.length = place.level + 1;
    counted.set(list.kind, numbers);
    const label = writeLabel(level, list.levels, numbers);
    return label === undefined ? undefined : { label, depth: place.level };
  };
}

/** The level's text with the numbers of the levels that it shows; nothing where one counts in words that are not known here. */
function writeLabel(
  { format, text }: Level,
  levels: ReadonlyMap<number, Level>,
  numbers: readonly number[],
): string | undefined {
  if (format === 'bullet') return '•';
  const shownBy = (digit: string) => FORMATS[levels.get(Number(digit) - 1)?.format ?? ''];
  const digits = Array.from(text.matchAll(/%([1-9])/g), ([, digit = '']) => digit);
  if (!digits.every((digit) => shownBy(digit) !== undefined)) return undefined;
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatNumber(numbers[at] ?? levels.get(at)?.start ?? 1, shownBy(digit) ?? '1');
  });
  return label.trim() === '' ? undefined : label.trim();
}

type Styles = ReadonlyMap<string, NumberedParagraph & { parent?: string | undefined }>;

function readStyles(root: XmlElement | undefined): Styles {
  const styles = (root ? elementsOf(root) : []).filter(({ name }) => name === 'w:style');
  return new Map(
    styles.map((style) => {
      const own = child(child(style, 'w:pPr'), 'w:numPr');
      const fields = {
        list: valueOf(own, 'w:numId'),
        level: valueOf(own, 'w:ilvl'),
        parent: valueOf(style, 'w:basedOn'),
      };
      return [style.attributes['w:styleId'] ?? '', fields] as const;
    }),
  );
}

function readLists(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const all = root ? elementsOf(root) : [];
  const kinds = new Map(
    all.filter(({ name }) => name === 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  );
  const nums = new Map(all.filter(({ name }) => name === 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  const kindOf = (num: XmlElement, seen: number): string => {
    const kind = valueOf(num, 'w:abstractNumId') ?? '';
    const link = valueOf(kinds.get(kind), 'w:numStyleLink');
    const linked = link === undefined ? undefined : nums.get(styles.get(link)?.list ?? '');
    return linked && seen < 5 ? kindOf(linked, seen + 1) : kind;
  };
  return new Map(
    [...nums].map(([id, num]) => {
      const kind = kindOf(num, 0);
      const levels = new Map(
        (kinds.has(kind) ? elementsOf(kinds.get(kind) as XmlElement) : [])
          .filter(({ name }) => name === 'w:lvl')
          .map(readLevel),
      );
      const restarts = new Map<number, number>();
      for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        const start = valueOf(override, 'w:startOverride');
        const own = child(override, 'w:lvl');
        if (own) levels.set(...readLevel(own));
        if (start !== undefined) restarts.set(at, Number(start));
      }
      return [id, { levels, kind, restarts }];
    }),
  );
}

function readLevel(level: XmlElement): [number, Level] {
  return [
    Number(level.attributes['w:ilvl'] ?? 0),
    {
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: valueOf(level, 'w:lvlText') ?? '',
      start: Number(valueOf(level, 'w:start') ?? 1),
      style: valueOf(level, 'w:pStyle'),
    },
  ];
}

/** A paragraph's own list goes before that of its style; 0 says that it is in none. */
function findPlace({ style, list, level }: NumberedParagraph, styles: Styles, lists: ReadonlyMap<string, List>) {
  if (list !== undefined) return list === '0' ? undefined : { list, level: Number(level ?? 0) };
  const seen = new Set<string>();
  for (let at = style; at !== undefined && !seen.has(at); at = styles.get(at)?.parent) {
    seen.add(at);
    const found = styles.get(at);
    if (found?.list === undefined) continue;
    if (found.list === '0') return undefined;
    const levels = [...(lists.get(found.list)?.levels ?? [])];
    const own = levels.find(([, { style: named }]) => named === at)?.[0];
    return { list: found.list, level: Number(level ?? own ?? found.level ?? 0) };
  }
  return undefined;
}
