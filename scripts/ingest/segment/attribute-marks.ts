import { editWords, type Words } from '../text/edit-words.ts';

const BRACED = /\{[^{}\r\n]{1,300}\}/g;
/** `.note`, `#first`, `start="13"`, `width=50%`: what such a list says of the element beside it. */
const PART = /[#.][\p{L}_][^\s#."'=]*|[\p{L}_][\p{L}\p{N}_-]*=(?:"[^"]*"|'[^']*'|“[^“”]*”|[^\s"']+)/uy;
/** Kramdown names lists, too: `{:toc}`, `{:wide: .note}`. */
const NAME = /[\p{L}_][\p{L}\p{N}_-]*:?(?=\s|$)/uy;
/** A line that opens or closes a part: `::: {.column-margin}`, `:::warning`, `:::`. */
const FENCE = /^:{3,} ?(?:\p{L}[\p{L}\p{N}_-]{0,30}|(\{.*\}))?$/u;

/** Whether a text is nothing but such parts. */
function isAll(text: string, parts: readonly RegExp[]): boolean {
  let at = 0;
  while (at < text.length) {
    const before = at;
    for (const part of parts) {
      part.lastIndex = at;
      at += part.exec(text)?.[0].length ?? 0;
    }
    while (text.charAt(at) === ' ') at += 1;
    if (at === before) return false;
  }
  return true;
}

/** Kramdown's, whose colon stands nowhere else: `{:start="13"}`, `{: .note #a}`, `{:toc}`, `{::nomarkdown}`, `{:/}`. */
function isKramdown(braced: string): boolean {
  const inside = /^\{::?\/?(.*?)\/?\}$/su.exec(braced)?.[1];
  return inside !== undefined && isAll(inside.trim(), [PART, NAME]);
}

/** Pandoc's, which need something before them: `{#first .wide}`. */
function isPandoc(braced: string): boolean {
  const inside = braced.slice(1, -1).trim();
  return inside !== '' && isAll(inside, [PART]);
}

function isAttributeLine(line: string): boolean {
  const text = line.trim();
  const fence = FENCE.exec(text);
  if (fence) return fence[1] === undefined || isPandoc(fence[1]);
  return text.startsWith('{') && text.endsWith('}') && (isKramdown(text) || isPandoc(text));
}

/** Within such elements every letter stands for itself. */
const LITERAL = /<(?:pre|script|style|textarea)\b/i;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;

const mayHold = (text: string): boolean => text.includes('{') || text.includes(':::');

/**
 * Lines that are nothing but such marks as lines that divide, each as long as it was: to CommonMark they would be words, and the list that
 * begins below one would be no list.
 */
export function maskAttributeLines(markdown: string): string {
  if (!mayHold(markdown) || LITERAL.test(markdown)) return markdown;
  let open: string | undefined;
  return markdown.replace(/[^\r\n]+/g, (line) => {
    const [, fence] = CODE_FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      if (open === undefined) open = fence.slice(0, 3);
      else if (fence.startsWith(open)) open = undefined;
    }
    return open === undefined && fence === undefined && /^ {0,3}[{:]/.test(line) && isAttributeLine(line)
      ? '*'.repeat(line.length)
      : line;
  });
}

/** Whether a line that divides is one of those marks in the source. */
export const isMarkOfAttributes = (line: string): boolean => /^\s*[{:]/.test(line);

/** Takes such marks away amid words: Kramdown's, and Pandoc's right behind a link or other marked words, at the end or alone. */
export function dropAttributeMarks(words: Words): Words {
  const { text } = words.body;
  if (!mayHold(text)) return words;
  const isCode = (start: number, end: number) =>
    words.spans.some((span) => span.kind === 'code' && span.start < end && start < span.end);
  const edits = [...text.matchAll(BRACED)].flatMap(({ 0: mark, index }) => {
    const end = index + mark.length;
    const isBehind = end === text.length || words.spans.some((span) => span.end === index);
    const isMark = isKramdown(mark) || (isBehind && isPandoc(mark));
    return isMark && !isCode(index, end) ? [{ ...withGap(text, index, end), to: '' }] : [];
  });
  return editWords(words, edits);
}

/** At the end of a text the gap before it goes as well, amid words one of two. */
function withGap(text: string, start: number, end: number): { start: number; end: number } {
  const isGap = (at: number) => /\s/.test(text.charAt(at));
  if (end === text.length) return { start: text.slice(0, start).trimEnd().length, end };
  return { start, end: (start === 0 || isGap(start - 1)) && isGap(end) ? end + 1 : end };
}
