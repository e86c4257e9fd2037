import { decodeReferences } from '../../segment/decode-references.ts';
import { foldSpace, mapSource } from '../../text/mapped-text.ts';
import { sureReason } from './content/omitted-parts.ts';
import type { Page, PageElement, PageNode } from './page.ts';

/** Longer ones are read for nothing but their words. */
const longest = 4000;

/** The words of an element, white space folded, without what is surely none: its first ones, where it has many. */
export function wordsOf(element: PageElement, page: Page): string {
  let words = '';
  const add = (node: PageNode): void => {
    if (words.length > longest || node.kind === 'comment') return;
    if (node.kind === 'text')
      words += decodeReferences(mapSource(page.text, node.start, node.end), 0, node.end - node.start).text;
    else if (node.name === 'br') words += ' ';
    else if (sureReason(node) === undefined) {
      words += SPACED.test(node.name) ? ' ' : '';
      for (const child of node.children) add(child);
      words += SPACED.test(node.name) ? ' ' : '';
    }
  };
  for (const child of element.children) add(child);
  return foldSpace(mapSource(words, 0, words.length)).mapped.text;
}

const SPACED = /^(?:div|p|li|h[1-6]|td|th|section|header|ul|ol|dd|dt)$/;
