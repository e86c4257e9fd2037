import { appendMapped } from '../text/mapped-text.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { hasHeadlineVerb, isCapitals } from './is-letterhead.ts';
import { isHeading, LONGEST, saysOther, titleGoesOn } from './title-goes-on.ts';

/** A title stands among so many lines. */
const HEAD = 14;
/** Where programs wrap lines of Markdown, and how far short of it they may end. */
const WRAP = { least: 66, most: 80 };

/** Words that no title ends with. */
const GOES_ON =
  /(?:,|(?<!\p{L})(?:of|the|and|to|in|on|for|at|by|with|from|an?|as|or|its|their|de|del|la|las|el|los|y|en|para|por|con|al|du|des|le|les|et|à|au|aux|pour|sur|dans|un|une|d[’']|l[’']))$/iu;

/** Two drafts as one: what parts them is a space. */
function join(first: Draft, next: Draft): Draft {
  const body = { text: first.body.text, starts: [...first.body.starts], ends: [...first.body.ends] };
  const shift = body.text.length + 1;
  appendMapped(body, { text: ' ', starts: [body.ends.at(-1) ?? 0], ends: [next.body.starts[0] ?? 0] });
  appendMapped(body, next.body);
  const spans = next.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
  return { ...first, body, spans: [...first.spans, ...spans], source: [first.source[0], next.source[1]] };
}

/** In Markdown that a program wrapped, a heading ends at the line's end although its words go on. */
function isWrapped(source: string, first: Draft, next: Draft): boolean {
  if (!isHeading(first) || !isPlain(next) || source.slice(first.source[1], next.source[0]).trimEnd() !== '')
    return false;
  if (!/^\r?\n[ \t]*$/.test(source.slice(first.source[1], next.source[0]))) return false;
  const { length } = source.slice(...first.source);
  const own = source.slice(...next.source);
  const word = (/^\S+/.exec(own)?.[0] ?? '').length;
  return (
    length >= WRAP.least &&
    length <= WRAP.most &&
    length + 1 + word > WRAP.most - 2 &&
    !/\n/.test(own) &&
    own.length <= WRAP.most &&
    !endsSentence(next.body.text)
  );
}

/** Two lines of a head, the first of which no title would end with, or the second of which goes on in small letters. */
function isBroken(source: string, first: Draft, next: Draft): boolean {
  const [a, b] = [first.body.text, next.body.text];
  if (first.label || next.label || a.length > LONGEST.line || b.length > LONGEST.line) return false;
  const isAlike =
    isHeading(first) && isHeading(next)
      ? JSON.stringify(first.role) === JSON.stringify(next.role)
      : isPlain(first) && isPlain(next) && !/\n[^\S\n]*\r?\n/.test(source.slice(first.source[1], next.source[0]));
  if (!isAlike || a.length + b.length > LONGEST.whole || endsSentence(a.replace(/,$/, '')) || endsSentence(b))
    return false;
  if (!/^\p{Lu}|^[“"«¿¡]/u.test(a) || !/^[\p{L}\p{N}“"«]/u.test(b) || a.split(' ').length < 3) return false;
  if (saysOther(a) || saysOther(b)) return false;
  return GOES_ON.test(a) || /^\p{Ll}/u.test(b);
}

/** `WELCOMES`, `TO OPEN`: what a headline says of what stands before it. */
const isVerb = (word: string): boolean => hasHeadlineVerb(word) && /(?:S|ED|WILL)$/.test(word) && !NOUN.test(word);
const NOUN = /^(?:REMARKS|REPORTS|AWARDS|HIGHLIGHTS|CALLS|HAS|IS|AS|WAS)$/;

/** Two lines in capitals, wherever they stand on a page, between which a sentence has its verb: `ELDER COUNCIL`, `WELCOMES NEW PIER`. */
function isCutAtVerb(first: Draft, next: Draft): boolean {
  const [a, b] = [first.body.text, next.body.text];
  if (!isPlain(first) || !isPlain(next) || first.label || next.label || a.length + b.length > LONGEST.whole)
    return false;
  if (!isCapitals(a) || !isCapitals(b) || saysOther(a) || saysOther(b)) return false;
  const [own, other] = [a.split(' '), b.split(' ')];
  return isVerb(own.at(-1) ?? '') || (own.length > 1 && isVerb(other[0] ?? '') && !own.some(isVerb));
}

/** Titles that are broken over lines, and headings that a program wrapped, in one draft each. */
export function joinTitleLines(drafts: readonly Draft[], source: string, isMarkdown: boolean): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      ((joined.length <= HEAD &&
        (isBroken(source, before, draft) ||
          isCutAtVerb(before, draft) ||
          titleGoesOn(before, draft, joined.length === 1))) ||
        (isMarkdown && isWrapped(source, before, draft)));
    if (goesOn) joined[joined.length - 1] = join(before, draft);
    else joined.push(draft);
  }
  return joined;
}
