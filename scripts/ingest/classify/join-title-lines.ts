import { appendMapped } from '../text/mapped-text.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isContactLine } from './is-contact-line.ts';
import { hasHeadlineVerb, isBodyLine, isCapitals, isLetterhead } from './is-letterhead.ts';
import { kindOfLine } from './kind-of-line.ts';
import { isByline } from './read-byline.ts';

/** A title stands among so many lines. */
const HEAD = 14;
/** Of a title that is broken, in characters. */
const LONGEST = { line: 140, whole: 260 };
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

const isHeading = ({ role }: Draft): boolean => role.kind === 'heading';

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

/** What no part of a title says. */
const saysOther = (line: string): boolean =>
  readDateLine(line) !== undefined || kindOfLine(line) !== undefined || isByline(line) || isContactLine(line);

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

/** What the second line of a headline begins with, of what or of when it is, and no line of its own. */
const OF_WHAT =
  /^(?:OF|FOR|ON|TO|IN|AND|DU|DE|DES|DEL|D[’']|ET|Y|AU|AUX|POUR|SUR|SOBRE|PARA|EN|VOM|ZUR|ZUM|VON|ÜBER|DELLA|DELLE|DEI|PER) [\p{Lu}\d]/u;

/** Two lines in capitals, wherever they stand on a page, of which the second says of what the first is: `COMMUNIQUÉ DU CONSEIL`, `DU 14 AOÛT`. */
function goesOnInCapitals(first: Draft, next: Draft): boolean {
  const [a, b] = [first.body.text, next.body.text];
  const isAlike = (isPlain(first) && isPlain(next)) || JSON.stringify(first.role) === JSON.stringify(next.role);
  if (!isAlike || (!isPlain(first) && !isHeading(first)) || first.label || next.label) return false;
  return (
    a.length + b.length <= LONGEST.whole && isCapitals(a) && isCapitals(b) && OF_WHAT.test(b) && !/[.:;!?]$/.test(a)
  );
}

/** What a document is called that somebody issues, as its last word. */
const WORK =
  /(?:^|\s)(?:AGREEMENT|POLICY|BYLAWS|BY-LAWS|CONSTITUTION|CHARTER|GUIDELINES|REPORT|AGENDA|MINUTES|CONTRACT|STATUTES|REGULATIONS|HANDBOOK|MANUAL|PLAN|STATEMENT|TERMS|CONDITIONS|SATZUNG|VERTRAG|ORDNUNG|BERICHT|PROTOKOLL|STATUTS|RÈGLEMENT|RAPPORT|CONVENTION|ESTATUTOS|REGLAMENTO|INFORME|CONVENIO|ACTA|STATUTO|REGOLAMENTO)$/u;
/** What is added to another document, and which of them it is. */
const PART_LABEL =
  /^(?:annex(?:e|ure)?|appendix|attachment|schedule|exhibit|enclosure|anexo|apéndice|anlage|anhang|allegato|appendice|bijlage) (?:no\.? ?)?(?:\p{Lu}|\d{1,3}|[IVX]{1,5})[.:]?$/iu;

/** `Annex A` and, below it, of what: neither says it alone. */
function namesPart(first: Draft, next: Draft): boolean {
  const [a, b] = [first.body.text, next.body.text];
  if (![first, next].every((draft) => isPlain(draft) || isHeading(draft)) || first.label || next.label) return false;
  const isLine = b.length <= LONGEST.line && /^\p{Lu}/u.test(b) && !endsSentence(b) && !/:$/.test(b);
  return PART_LABEL.test(a) && isLine && !saysOther(b);
}

/** What a document is, in a word or two below the body whose it is and the year that it is for: neither says it alone. */
function saysWhatItIs(first: Draft, next: Draft): boolean {
  const [a, b] = [first.body.text, next.body.text];
  const isAlike = isHeading(first) && isHeading(next);
  if ((!isAlike && (!isPlain(first) || !isPlain(next))) || first.label || next.label) return false;
  if (!isCapitals(a) || !isCapitals(b)) return false;
  if (isAlike && WORK.test(b) && !WORK.test(a) && a.split(' ').length <= 6 && b.split(' ').length <= 3) return true;
  return (
    isLetterhead(a) && isBodyLine(a) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(a) && /^\p{Lu}{4,}(?: \p{Lu}{2,})?$/u.test(b)
  );
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
          goesOnInCapitals(before, draft) ||
          saysWhatItIs(before, draft) ||
          (joined.length === 1 && namesPart(before, draft)))) ||
        (isMarkdown && isWrapped(source, before, draft)));
    if (goesOn) joined[joined.length - 1] = join(before, draft);
    else joined.push(draft);
  }
  return joined;
}
