import { countWords } from '../../../src/record/passages.ts';
import { parseClock } from '../days/read-clock.ts';
import { findWrittenDay } from '../days/read-written-day.ts';
import { isDateLead, readDateLine } from '../days/read-date-line.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { foldWords } from '../text/fold-words.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { matchDateline } from './find-dateline.ts';
import { isAboveTitle } from './find-furniture.ts';
import { isContactLine, isReachLine } from './is-contact-line.ts';
import { isGreeting, isGreetingBegun } from './is-greeting.ts';
import { isEmptyValue } from './is-empty-value.ts';
import { isCapitals, isLetterhead } from './is-letterhead.ts';
import { kindOfLine, type SaidKind } from './kind-of-line.ts';
import { kindOfReleaseLine } from './release-line.ts';
import { isByline, isMoreOfByline, isOpenByline } from './read-byline.ts';
import { readMedium } from './read-medium.ts';

/** How far down a head may go. */
const DEEPEST = 18;
const LONGEST = { words: 30, characters: 250 };
/** A line below a title may be a sentence of so many words. */
const DECK = 28;
/** A headline in capitals has so many words. */
const SHORTEST_HEADLINE = 5;

/** A line above the text, and what it is by itself: `line` may be a title, a deck or a letterhead. */
export interface HeadLine {
  position: number;
  draft: Draft;
  text: string;
  is:
    | 'line'
    | 'heading'
    | 'sentence'
    | 'said'
    | 'byline'
    | 'date'
    | 'contact'
    | 'held'
    | 'letterhead'
    | 'page'
    | 'empty'
    | 'cut';
  said?: SaidKind;
}

/** A speaker's label with its time code, on a line of its own. */
const LABEL_ALONE = /:\s*[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$/;
/** Where somebody begins to speak: `MS. LEE:  Good morning`, `Q  Why?` */
const SPEECH_BEGINS =
  /^(?:Q(?:\s{2,}|[:.]\s)|[QA]: |\p{Lu}[\p{Lu}\p{M}.’' -]{0,50}(?:\([^()]{1,60}\))?:(?:\s|$)|\[?\(?\d{1,2}:\d{2})/u;
/** Of a headline with a colon all is in capitals, what a label stands before is not: `SEN. HALE: NEW PIER FOR ELDER`. */
const isSpeech = (text: string): boolean =>
  SPEECH_BEGINS.test(text) && !(countWords(text) >= SHORTEST_HEADLINE && isCapitals(text) && !endsSentence(text));

/** A title that a program cut short, above the whole one: `Welcome for the President at Republic…` */
function isCutShort(text: string, next: Draft | undefined): boolean {
  const cut = /^(.{12,}?)\s?(?:…|\.\.\.)$/su.exec(text)?.[1];
  if (cut === undefined || !next || next.body.text.length > LONGEST.characters) return false;
  return foldWords(next.body.text).startsWith(foldWords(cut)) && next.body.text.length > cut.length;
}

/** `CITY COUNCIL CHAMBERS 5:30 PM Thursday, August 13, 2026`: a place, an hour and a day, and no sentence. */
function saysWhenAndWhere(text: string): boolean {
  const day = findWrittenDay(text)?.exact;
  if (day === undefined || endsSentence(text) || countWords(text) > 16) return false;
  const rest = text.replace(day, ' ');
  return HOUR.test(rest) && !/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/u.test(rest.replace(HOUR, ' '));
}
/** `The Council met at 9:43 a.m.`, `La séance est ouverte à 14 h 30`: how a record begins. */
const saysWhenItMet = (text: string): boolean =>
  countWords(text) <= 16 &&
  /(?<!\p{L})(?:met|meets|convened|assembled|sat|resumed|was called to order|(?:est|a été) (?:ouverte|reprise)|se reunió|se abre|se abrió|se inició|comenzó)(?!\p{L})[^.?!]*(?<!\p{L})(?:at|à|a las)(?!\p{L})/iu.test(
    text,
  ) &&
  /\d|noon|midi|mediodía/.test(text);

const HOUR = /(?<!\d)\d{1,2}(?::\d{2})? ?[ap]\.?m\.?(?!\p{L})|(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/iu;

function tellLine(
  draft: Draft,
  next: Draft | undefined,
  before: HeadLine | undefined,
  isOnlyDay: boolean,
): Omit<HeadLine, 'position' | 'draft' | 'text'> | undefined {
  const { text } = draft.body;
  if (draft.role.kind === 'heading') {
    if (isEmptyValue(text)) return { is: 'empty' };
    if (saysWhenItMet(text)) return { is: 'held' };
    const said = kindOfLine(text);
    if (said) return { is: 'said', said };
    if (isByline(text)) return { is: 'byline' };
    return readDateLine(text) && isOnlyDay ? { is: 'date' } : { is: 'heading' };
  }
  if (!isPlain(draft) || LABEL_ALONE.test(text) || isGreeting(text) || isGreetingBegun(text, next?.body.text))
    return undefined;
  if (isEmptyValue(text)) return { is: 'empty' };
  if (isCutShort(text, next)) return { is: 'cut' };
  const said = kindOfLine(text) ?? kindOfReleaseLine(draft);
  if (!said && isDateLead(text) && next && readDateLine(next.body.text)) return { is: 'date' };
  if (readDateLine(text)) return { is: 'date', ...(said && { said }) };
  if (said) return { is: 'said', said };
  const isReach =
    isReachLine(text) && (before?.is === 'contact' || /^(?!https?:)\p{L}[\p{L}-]*\.?(?: ?:|\s)/u.test(text));
  if (isReach || isContactLine(text)) return { is: 'contact' };
  if (saysWhenItMet(text)) return { is: 'held' };
  if (parseClock(text) !== undefined || readMedium(text) !== undefined || saysWhenAndWhere(text)) return { is: 'held' };
  if (isByline(text) || isOpenByline(text) || (before && isOpenByline(before.text) && isMoreOfByline(text)))
    return { is: 'byline' };
  if (isSpeech(text) || matchDateline(text)) return undefined;
  const words = countWords(text);
  if (text.length > LONGEST.characters || words > LONGEST.words) return undefined;
  // A question may be a title; it is one if what follows is a text and not an answer.
  const asks =
    /[?!]["”’»]?$/.test(text) &&
    words <= 20 &&
    next !== undefined &&
    (next.body.text.length > 2 * text.length || isByline(next.body.text) || readDateLine(next.body.text) !== undefined);
  if (asks) return { is: 'line' };
  if (next === undefined) return undefined;
  if (endsSentence(text)) return words <= DECK ? { is: 'sentence' } : undefined;
  return isLetterhead(text) ? { is: 'letterhead' } : { is: 'line' };
}

/** What makes a sentence above it part of the head: it says who wrote the text, or when. */
const closes = ({ is }: HeadLine): boolean => is === 'byline' || is === 'date';

/**
 * The lines above the text, as far as they are told by themselves. A sentence is the text's beginning, unless a byline or a day
 * stands right below it.
 */
export function listHeadLines(drafts: readonly Draft[]): HeadLine[] {
  const lines: HeadLine[] = [];
  // Where several headings are days, they are parts of a diary.
  const isOnlyDay =
    drafts.filter(({ role, body }) => role.kind === 'heading' && readDateLine(body.text) !== undefined).length === 1;
  for (const [position, draft] of drafts.entries()) {
    if (lines.filter(({ is }) => is !== 'page').length >= DEEPEST) break;
    if (draft.role.kind === 'omitted' || draft.role.kind === 'metadata') continue;
    if (isPlain(draft) && isAboveTitle(draft.body.text)) {
      lines.push({ position, draft, text: draft.body.text, is: 'page' });
      continue;
    }
    const told = draft.label ? undefined : tellLine(draft, drafts[position + 1], lines.at(-1), isOnlyDay);
    if (!told) break;
    lines.push({ position, draft, text: draft.body.text, ...told });
  }
  const first = lines.findIndex(({ is }, i) => is === 'sentence' && !lines.slice(i + 1, i + 3).some(closes));
  return first < 0 ? lines : lines.slice(0, first);
}
