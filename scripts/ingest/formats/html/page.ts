/** An element of a page, at its place in the file. */
export interface PageElement {
  kind: 'element';
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent: PageElement | undefined;
  children: PageNode[];
  /** Where its start tag begins and ends. */
  start: number;
  inner: number;
  /** Where its end tag begins: where it ends, if it has none. */
  closing: number;
  /** Where it ends, its end tag included. */
  end: number;
}

interface Stretch {
  start: number;
  end: number;
}

/** Text as it stands in the file, or a comment. */
type PageLeaf = ({ kind: 'text' } & Stretch) | ({ kind: 'comment' } & Stretch);

export type PageNode = PageElement | PageLeaf;

export interface Page {
  text: string;
  root: PageElement;
  /** In the order of the file: each before those within it. */
  elements: PageElement[];
}

export const attributeOf = ({ attributes }: PageElement, name: string): string => attributes.get(name)?.trim() ?? '';

export const elementsIn = ({ children }: PageElement): PageElement[] =>
  children.filter((child): child is PageElement => child.kind === 'element');

/** Itself, and all around it from the innermost. */
export function* aroundOf(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at; at = at.parent) yield at;
}

/** Those that are one of `isOne`, and all within them. */
export function allWithin({ elements }: Page, isOne: (element: PageElement) => boolean): Set<PageElement> {
  const found = new Set<PageElement>();
  // Each comes before those within it.
  for (const element of elements)
    if (isOne(element) || (element.parent && found.has(element.parent))) found.add(element);
  return found;
}
