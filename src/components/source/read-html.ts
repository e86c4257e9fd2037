import type { ReadPassage } from '../../views/source/read-side.ts';
import { escapeHtml } from '../parts/escape-html.ts';

type Words = ReadPassage['words'];
type Marked = Extract<Words[number], { kind: 'span' }>;

/** How marks of the words are set. A link is told from other words and leads nowhere: that it leads on the other page is enough. */
const tags: Partial<Record<Marked['span']['kind'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  deleted: 'del',
  link: 'u',
  correction: 'mark',
};

/** The words of a passage as HTML, escaped: a string, so that no white space comes to stand between them. */
export function readHtml(words: Words, { preformatted = false } = {}): string {
  return words
    .map((node) => {
      if (node.kind === 'text') {
        const text = escapeHtml(node.text);
        return preformatted ? text : text.replaceAll('\n', '<br>');
      }
      const inside = readHtml(node.children, { preformatted });
      const tag = tags[node.span.kind];
      const set = tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
      return node.last && isOddWord(node) ? `${set} [sic]` : set;
    })
    .join('');
}

/** Words that are the source's own, and marked by the editor. */
const isOddWord = ({ span }: Marked): boolean => span.kind === 'sic' && span.basis === 'supplied';
