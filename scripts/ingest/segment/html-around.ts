/** A block element around what is read, and what is true of all within it: told once, since pages lie deep in one another. */
export interface Around {
  name: string;
  group: number;
  /** Of the last item. */
  number?: number;
  within: Within;
}

interface Within {
  heading?: Around;
  caption?: Around;
  pre?: Around;
  table?: Around;
  head?: Around;
  /** The outermost list and the innermost, and how many there are. */
  firstList?: Around;
  list?: Around;
  lists: number;
  item?: Around;
  quotation?: Around;
}

const PLACES: readonly [RegExp, Exclude<keyof Within, 'lists' | 'firstList'>][] = [
  [/^h[1-6]$/, 'heading'],
  [/^(?:fig)?caption$/, 'caption'],
  [/^pre$/, 'pre'],
  [/^table$/, 'table'],
  [/^thead$/, 'head'],
  [/^[ou]l$/, 'list'],
  [/^li$/, 'item'],
  [/^blockquote$/, 'quotation'],
];

interface Walked {
  /** From the outermost. */
  around: Around[];
  /** Numbers lists, tables and quotations. */
  groups: () => number;
}

/** A block element begins around what is read from now on. */
export function addAround({ around, groups }: Walked, name: string): void {
  const element: Around = {
    name,
    group: /^(?:ol|ul|table|blockquote)$/.test(name) ? groups() : 0,
    within: around.at(-1)?.within ?? { lists: 0 },
  };
  const place = PLACES.find(([pattern]) => pattern.test(name))?.[1];
  if (place) element.within = { ...element.within, [place]: element };
  if (place === 'list') {
    element.within.lists += 1;
    element.within.firstList ??= element;
  }
  around.push(element);
}

/** What stands around what is read now. */
export const withinOf = ({ around }: Pick<Walked, 'around'>): Within => around.at(-1)?.within ?? { lists: 0 };
