import type { Span } from '../../../src/record/block.ts';
import { editWords, type Words } from '../text/edit-words.ts';

/** Asterisks of strong emphasis that are still among the words: Markdown's own have been read by then. */
interface Mark {
  start: number;
  end: number;
}

const MARK = /(?<!\*)(?:\*{2}|\*{3})(?!\*)/g;
const BEFORE_OPENING = /(?:^|[\s([{“‘"'—–-])$/u;
/** Behind an opening mark that has a gap behind it, words begin anew. */
const GAP_BEFORE_WORDS = /^\s+[\p{Lu}“"]/u;

/**
 * `**Policy. **Every person`, as programs write that turn web pages into Markdown, is strong to all readers but Markdown's, which wants no
 * space within the marks. Such pairs are markup as well, and what stands between them is strong. Where a mark has no other half, or either
 * may be a word of its own (a note's `**`, `2 ** 3`, `f**k`), all of the passage's stay.
 * @param source the whole text that the words are mapped to
 */
export function dropLooseEmphasis(words: Words, source: string): Words {
  const { body } = words;
  if (!body.text.includes('**')) return words;
  const code = words.spans.filter(({ kind }) => kind === 'code');
  const marks = [...body.text.matchAll(MARK)]
    .map(({ 0: mark, index }): Mark => ({ start: index, end: index + mark.length }))
    .filter(({ start, end }) => {
      const first = body.starts[start] ?? 0;
      const stands = source.slice(first, body.ends[end - 1]) === body.text.slice(start, end);
      const isEscaped = source.charAt(first - 1) === '\\';
      return stands && !isEscaped && !code.some((span) => span.start < end && start < span.end);
    });
  const pairs = pairMarks(marks, words);
  if (pairs.length === 0) return words;
  const strong = pairs.map(([open, close]) => trim({ kind: 'strong', start: open.end, end: close.start }, body.text));
  const edits = pairs.flatMap(([open, close]) =>
    [open, close].map((mark) => ({ ...withGap(mark, body.text), to: '' })),
  );
  return editWords({ body, spans: [...words.spans, ...strong] }, edits);
}

/** All of them in pairs, or none. */
function pairMarks(marks: readonly Mark[], { body: { text }, spans }: Words): [Mark, Mark][] {
  const pairs: [Mark, Mark][] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const [open, close] = [marks[at], marks[at + 1]];
    if (!open || !close || !arePair(open, close, text)) return [];
    // Not one within a link and the other behind it.
    if (spans.some((span) => holds(span, open) !== holds(span, close))) return [];
    pairs.push([open, close]);
  }
  return pairs;
}

const holds = (span: Span, { start, end }: Mark): boolean => span.start <= start && end <= span.end;

function arePair(open: Mark, close: Mark, text: string): boolean {
  if (open.end - open.start !== close.end - close.start) return false;
  const words = text.slice(open.end, close.start);
  if (/^\s*$/.test(words)) return words !== '';
  if (!/[\p{L}\p{N}]/u.test(words) || !BEFORE_OPENING.test(text.slice(0, open.start))) return false;
  if (/^\S/.test(words)) return true;
  const isClosedTightly = /\S$/.test(words) || close.end === text.length;
  return isClosedTightly && (open.start === 0 || GAP_BEFORE_WORDS.test(words));
}

/** With the gap behind it, where there is one on both sides: one of them is enough. */
function withGap({ start, end }: Mark, text: string): Mark {
  const isBetweenGaps = (start === 0 || /\s/.test(text.charAt(start - 1))) && /\s/.test(text.charAt(end));
  if (isBetweenGaps) return { start, end: end + 1 };
  // At the end of the text the gap would stand behind the last word.
  return end === text.length && /\s/.test(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end };
}

function trim(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  return { ...span, start: span.end - words.trimStart().length, end: span.start + words.trimEnd().length };
}
