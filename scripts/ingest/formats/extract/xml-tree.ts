import { walkXml } from './walk-xml.ts';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/**
 * An XML part as a tree, with names as they stand there: programs write the prefixes that the formats' standards use.
 *
 * @throws Refusal
 */
export function readXmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [root];
  walkXml(xml, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    text: (text) => stack.at(-1)?.children.push(text),
    close: () => stack.pop(),
  });
  return root;
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first element of a name, however deep. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of elementsOf(element)) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** How many elements of a name there are, however deep. */
export const countElements = (element: XmlElement, name: string): number =>
  elementsOf(element).reduce((count, child) => count + countElements(child, name), element.name === name ? 1 : 0);
