import { countWords } from '../../../src/record/passages.ts';
import type { Kind } from '../../../src/record/document-kinds.ts';
import { isDateLead } from '../days/read-date-line.ts';
import { isPlain, withRole, type Draft, type Role } from '../text/draft.ts';
import { foldWords } from '../text/fold-words.ts';
import { matchDateline } from './find-dateline.ts';
import { PAGE_PART } from './find-furniture.ts';
import { listHeadLines, type HeadLine } from './head-lines.ts';
import { chooseHeading } from './choose-heading.ts';
import { joinTitleLines } from './join-title-lines.ts';
import { dropNameField, splitHeadLine } from './split-head-line.ts';
import { findPageTitle } from './find-page-title.ts';
import { hasHeadlineVerb, isBodyLine, isCapitals, isGoverning, isSectionLine } from './is-letterhead.ts';
import { isRoster } from './is-roster.ts';
import { isCoverLine, namesNoText } from './names-no-text.ts';
import { readBareByline } from './read-byline.ts';
import type { Rule } from './rule.ts';

/** Lines below this one are not of the head. */
const LOWEST = 30;
/** How far below the first line the title may stand a second time. */
const REPEATED = 4;
/** The same on a web page, which has it for its menus as well. */
const REPEATED_ON_PAGE = 20;
/** A deck has so many words at least: shorter lines are names and places. */
const SHORTEST_DECK = 4;

/** What stands above a title as a kind of letterhead. A hearing, and how a speech is given, stand below it as well. */
const MARKS: ReadonlySet<Kind> = new Set<Kind>([
  'press-release',
  'statement',
  'press-conference',
  'transcript',
  'speech',
]);
const GIVEN = /(?<!\p{L})(?:as (?:prepared|delivered|written)|check against|prononcé)/iu;

const isMark = ({ said }: HeadLine): boolean => said !== undefined && MARKS.has(said.kind) && !GIVEN.test(said.exact);

const metadata = (field: string): Role => ({ kind: 'metadata', field });

/** What may be a title, in this file. Where headings are marked, a plain line may be one only below a letterhead. */
function listCandidates(all: readonly HeadLine[], isMarked: boolean, drafts: readonly Draft[]): HeadLine[] {
  const lines = all.filter(({ text }) => !namesNoText(text));
  const headings = lines.filter(({ is }) => is === 'heading');
  if (headings.length > 0) return [chooseHeading(headings, drafts) ?? []].flat();
  if (isMarked && !lines.some(isMark)) return [];
  return lines.filter(
    ({ is, text }, i) => (is === 'line' || is === 'letterhead') && lines[i + 1]?.is !== 'held' && !isRoster(text),
  );
}

/** A short line in capitals, or a part of a newspaper, right above a line that is neither. */
function isKicker(line: HeadLine, next: HeadLine | undefined, third: HeadLine | undefined): boolean {
  if (next === undefined || next.position !== line.position + 1) return false;
  if (isSectionLine(line.text)) return true;
  const words = countWords(line.text);
  if (!isCapitals(line.text) || isCapitals(next.text) || words > 4 || hasHeadlineVerb(line.text)) return false;
  return countWords(next.text) >= SHORTEST_DECK && (words <= 2 || third?.position === next.position + 1);
}

/** A line long enough to say something, or with a verb. */
const saysSomething = ({ text, is }: HeadLine): boolean =>
  is !== 'letterhead' && (countWords(text) >= 5 || hasHeadlineVerb(text));

/** `Versión estenográfica de la visita al puerto`: what says of what it is the transcript is a title where no line is more of one. */
const saysOfWhat = ({ said, text }: HeadLine): boolean => said?.kind === 'transcript' && countWords(text) >= 4;

/**
 * Which line is the title: below a letterhead and a mark such as `PRESS RELEASE` the first that is no letterhead; below a kicker the
 * next; else the first.
 */
function findTitleLine(lines: readonly HeadLine[], isMarked: boolean, drafts: readonly Draft[]): HeadLine | undefined {
  const candidates = listCandidates(lines, isMarked, drafts);
  const mark = lines.find(isMark);
  if (mark) {
    const above = candidates.filter(({ position }) => position < mark.position);
    const below = candidates.filter(({ position }) => position > mark.position);
    const own = saysOfWhat(mark) ? mark : undefined;
    return (
      above.find(saysSomething) ??
      below.find((line) => line.is !== 'letterhead' && (own === undefined || saysSomething(line))) ??
      own ??
      below.find(({ text }) => !isBodyLine(text) && countWords(text) >= 4) ??
      above.find(({ is }) => is !== 'letterhead')
    );
  }
  const [top] = candidates;
  const below = candidates.find(({ is }) => is !== 'letterhead');
  // A body's name above another line is who issues it: `REPUBLIC OF NORLAND`.
  const first = top?.is === 'letterhead' && isBodyLine(top.text) ? (below ?? top) : top;
  if (first !== top) return first;
  return first && isKicker(first, candidates[1], candidates[2]) ? candidates[1] : first;
}

/** What says in a head that the line above it is no text: who wrote it, and when. */
const isMaker = ({ is }: HeadLine): boolean => is === 'byline' || is === 'date';

/** The line that sums up, right below a title: between it and a byline, a day or the dateline, or below a mark. */
function findDeck(lines: readonly HeadLine[], title: HeadLine, drafts: readonly Draft[]): HeadLine | undefined {
  const behind = lines.filter(({ position }) => position > title.position);
  const [line, next] = behind;
  if (
    !line ||
    line.position !== title.position + 1 ||
    (line.is !== 'line' && line.is !== 'sentence' && line.is !== 'heading')
  )
    return undefined;
  if (
    readBareByline(line.text) ||
    foldWords(line.text) === foldWords(title.text) ||
    countWords(line.text) < SHORTEST_DECK ||
    behind.some(({ is }) => is === 'held')
  )
    return undefined;
  if (next) return isMaker(next) || behind.slice(1, 3).some(isMaker) ? line : undefined;
  const text = drafts[line.position + 1];
  return text && line.is !== 'heading' && isPlain(text) && matchDateline(text.body.text) ? line : undefined;
}

const NO_TITLE: Role = { kind: 'omitted', reason: 'stands where a program found no title' };
const CUT_SHORT: Role = { kind: 'omitted', reason: 'the headline, cut short' };
const FIELDS: Partial<Record<HeadLine['is'], string>> = { said: 'kind', contact: 'contact' };

/** What the lines of the head are, by their position. */
function tellRoles(
  drafts: readonly Draft[],
  lines: readonly HeadLine[],
  title: HeadLine | undefined,
): Map<number, Role> {
  const roles = new Map<number, Role>();
  const hasMark = lines.some(isMark);
  const lastMaker = lines.some(({ is }) => is === 'held') ? -1 : lines.findLastIndex(isMaker);
  const closed = lines[lastMaker]?.position ?? -1;
  for (const { position, is, text } of lines) {
    const field = FIELDS[is];
    const isAbove = title !== undefined && position < title.position;
    if (is === 'cut') roles.set(position, CUT_SHORT);
    else if (is === 'page' || is === 'empty') {
      if (is === 'empty' || title === undefined || isAbove) roles.set(position, is === 'page' ? PAGE_PART : NO_TITLE);
    } else if (field !== undefined) roles.set(position, metadata(field));
    else if ((is === 'line' || is === 'letterhead') && isCoverLine(text)) roles.set(position, metadata('letterhead'));
    else if (is === 'date' && (isDateLead(text) || drafts[position]?.role.kind === 'heading'))
      roles.set(position, metadata('date line'));
    else if (is === 'heading' && isAbove && isBodyLine(text)) roles.set(position, metadata('letterhead'));
    else if (is === 'letterhead' && (isAbove || (position < closed && (hasMark || isGoverning(text)))))
      roles.set(position, metadata('letterhead'));
    else if (isAbove && is !== 'byline' && is !== 'date' && is !== 'held')
      roles.set(position, metadata(hasMark && !isSectionLine(text) ? 'letterhead' : 'kicker'));
  }
  if (title) {
    roles.set(title.position, metadata('title'));
    const deck = findDeck(lines, title, drafts);
    if (deck) roles.set(deck.position, metadata('deck'));
  }
  return roles;
}

/**
 * Reads the lines above the text: its title, the line that sums it up, what it says it is, who issues it and whom to ask. The title is the
 * front matter's, or a line that is no sentence. Where the title stands again at the head of the text, that is an omission with its reason.
 */
export const findHead: Rule = (given, { title: stated, isMarked, source }) => {
  const whole = dropNameField(joinTitleLines(given, source, isMarked));
  const drafts = whole.flatMap((draft, position) => (position < LOWEST ? splitHeadLine(draft, source) : [draft]));
  const lines = listHeadLines(drafts);
  const page = findPageTitle(lines, drafts, stated);
  const found = page?.title ?? (stated === undefined ? findTitleLine(lines, isMarked, drafts) : undefined);
  const words = page?.title.text ?? stated ?? found?.text;
  const own = stated === undefined ? lines : headOfStated(lines, stated);
  const roles = tellRoles(drafts, own, found);
  if (page?.page !== undefined) roles.set(page.page, metadata('page title'));
  if (page && stated !== undefined) roles.set(page.title.position, metadata('title'));
  const told = drafts.map((draft, position) => {
    const role = roles.get(position);
    return role === undefined ? draft : withRole(draft, role);
  });
  if (words === undefined) return told;
  const folded = foldWords(words);
  const start = found?.position ?? told.findIndex(({ role }) => role.kind !== 'omitted' && role.kind !== 'metadata');
  return told.map((draft, position) => {
    const repeats =
      position <= start + (page ? REPEATED_ON_PAGE : REPEATED) &&
      (isPlain(draft) || draft.role.kind === 'heading') &&
      foldWords(draft.body.text) === folded;
    return repeats ? withRole(draft, { kind: 'omitted', reason: 'the headline, printed a second time' }) : draft;
  });
};

/** Where front matter has the title, only what is told by itself is of the head: other lines may be headings of the text. */
const headOfStated = (lines: readonly HeadLine[], stated: string): HeadLine[] => {
  const end = lines.findIndex(({ is, text }) => is === 'heading' && foldWords(text) !== foldWords(stated));
  return (end < 0 ? lines : lines.slice(0, end)).filter(({ is }) => is === 'said' || is === 'contact');
};
