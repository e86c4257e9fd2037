import { ANY_MONTH } from '../days/month-names.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { isContactLine } from './is-contact-line.ts';
import { isBodyLine, isCapitals, isLetterhead } from './is-letterhead.ts';
import { kindOfLine } from './kind-of-line.ts';
import { isByline } from './read-byline.ts';

/** Of a title that is broken, in characters. */
export const LONGEST = { line: 140, whole: 260 };

export const isHeading = ({ role }: Draft): boolean => role.kind === 'heading';

/** What no part of a title says. */
export const saysOther = (line: string): boolean =>
  readDateLine(line) !== undefined || kindOfLine(line) !== undefined || isByline(line) || isContactLine(line);

/** The day of a month that the next line names: `28 OCTOBER TO 1ST`, `NOVEMBER 2024`. */
const goesOnInDay = (first: Draft, next: Draft): boolean =>
  (isPlain(first) || isHeading(first)) &&
  (isPlain(next) || isHeading(next)) &&
  !first.label &&
  !next.label &&
  first.body.text.length + next.body.text.length <= LONGEST.whole &&
  /(?<!\p{L})(?:to|and|until|bis|und|au|et|al|y|a|e) (?:the |den |le |el )?\d{1,2}(?:st|nd|rd|th|er|\.)?$|[–-] ?\d{1,2}(?:st|nd|rd|th|er|\.)?$/iu.test(
    first.body.text,
  ) &&
  new RegExp(`^(?:of |de )?${ANY_MONTH}(?!\\p{L})`, 'iu').test(next.body.text);

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
function saysWhatItIs(first: Draft, next: Draft, isFirst: boolean): boolean {
  const [a, b] = [first.body.text, next.body.text];
  const isAlike = isHeading(first) && isHeading(next);
  if ((!isAlike && (!isPlain(first) || !isPlain(next))) || first.label || next.label) return false;
  if (!isCapitals(a) || !isCapitals(b)) return false;
  if (
    (isAlike || (isFirst && !isLetterhead(a))) &&
    WORK.test(b) &&
    !WORK.test(a) &&
    a.split(' ').length <= 6 &&
    b.split(' ').length <= 3
  )
    return true;
  return (
    isLetterhead(a) && isBodyLine(a) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(a) && /^\p{Lu}{4,}(?: \p{Lu}{2,})?$/u.test(b)
  );
}

/** Whether two lines of a head say one thing, wherever they stand on a page, as what they say tells. */
export const titleGoesOn = (first: Draft, next: Draft, isFirst: boolean): boolean =>
  goesOnInCapitals(first, next) ||
  goesOnInDay(first, next) ||
  saysWhatItIs(first, next, isFirst) ||
  (isFirst && namesPart(first, next));
