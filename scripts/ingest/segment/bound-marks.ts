import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { MarkdownExcess, MOST_MARKS } from './bound-markdown.ts';

/** What may open or close emphasis, struck words, links and pictures. */
const MARKS = ['!', '*', '[', ']', '_', '~'];

/** Reads nothing: counts how often a mark may begin in a paragraph, a heading or a cell, each of which has a tokenizer. */
function createCounter(): Construct {
  const counts = new WeakMap<TokenizeContext, number>();
  return {
    tokenize(_effects, _ok, nok) {
      const count = (counts.get(this) ?? 0) + 1;
      if (count > MOST_MARKS) throw new MarkdownExcess('marks', this.now().offset);
      counts.set(this, count);
      return nok;
    },
  };
}

/** Bounds the marks of a paragraph, because the parser's time grows with their square. */
export function boundMarks(): Extension {
  const counter = createCounter();
  return { text: Object.fromEntries(MARKS.map((mark) => [mark.charCodeAt(0), counter])) };
}
