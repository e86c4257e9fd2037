import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { MarkdownExcess, type Excess } from './bound-markdown.ts';
import { boundMarks } from './bound-marks.ts';
import { boundNesting } from './bound-nesting.ts';
import { editEventsInPlace } from './edit-events-in-place.ts';
import { keepLetters } from './keep-letters.ts';

editEventsInPlace();

/** Teaches a parser to keep letters and bounds. */
function extend(this: Processor, grammar: { footnotes: boolean }): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(boundNesting(grammar), boundMarks());
  (data.fromMarkdownExtensions ??= []).push(keepLetters);
}

const plain = remark().use(extend, { footnotes: false });
const github = remark().use(remarkGfm).use(extend, { footnotes: true });
/** What tables, struck words, footnotes, task lists and bare addresses can't do without. Where it is absent both parsers agree. */
const GITHUB = /[|~]|\[\^|\[[ xX]\]|https?:\/\/|www\.|\S@\S/;

type Parsed = { ok: true; root: Root } | { ok: false; excess: Excess };

/** Markdown → its tree, with the letters of each node; or where it goes past a bound. */
export function parseMarkdown(text: string): Parsed {
  try {
    // The larger grammar takes more than twice as long, and most documents have no use for it.
    return { ok: true, root: (GITHUB.test(text) ? github : plain).parse(text) };
  } catch (error) {
    if (error instanceof MarkdownExcess) return { ok: false, excess: error.excess };
    throw error;
  }
}
