import { Parser } from 'htmlparser2';
import type { Document } from '../../../../src/record/document.ts';

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words that a page shows, in their order. The description of a picture counts as words: the archive keeps no pictures,
 * and shows what they are said to be.
 */
export function wordsOfHtml(html: string): string[] {
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      text += name === 'img' ? (attributes['alt'] ?? '') : BLOCKS.has(name) ? '\n' : '';
    },
    onclosetag(name) {
      text += BLOCKS.has(name) ? '\n' : '';
    },
    ontext(data) {
      text += data;
    },
  });
  parser.end(html);
  return wordsIn(text);
}

/** Between these stands white space, whether or not the page's markup has any. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'hr', 'blockquote']);

/** The words of a record in their order: its title, and every block. */
export const wordsOfRecord = ({ title, blocks }: Document): string[] =>
  [
    title.value,
    ...blocks.flatMap((block) =>
      block.kind === 'turn' ? [block.label, ...block.paragraphs.map(({ text }) => text)] : [block.text],
    ),
  ].flatMap(wordsIn);
