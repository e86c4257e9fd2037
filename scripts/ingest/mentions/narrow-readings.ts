import type { Match, Matched } from './compile-matcher.ts';
import type { Reading } from './list-readings.ts';
import { hasNameAfter, hasNameBefore, isHeadline, standsForOthers } from './neighbours.ts';
import { findTitleBefore, sameHonorific, type Title } from './titles.ts';

/** A match with the readings that its surroundings leave. */
export interface NarrowedMatch extends Match {
  /** The title before it, if it may be a person. */
  title?: Title;
  /** A surname of some person of ours that stands behind another given name or title: somebody else bears it. */
  namesake?: string;
}

/** Leaves of each match what its neighbours allow. `event`: what the document is about. */
export function narrowReadings({ text, matches }: Matched, event: string | undefined): NarrowedMatch[] {
  if (matches.length === 0) return [];
  const headline = isHeadline(text);
  return matches.map((match) => {
    const title = match.readings.some(({ kind }) => kind === 'people') ? findTitleBefore(text, match.start) : undefined;
    const readings = match.readings.filter((reading) => isPossible(reading, match, { text, headline, title, event }));
    const namesake = headline ? undefined : findNamesake(text, match, title);
    return { ...match, readings, ...(title && { title }), ...(namesake !== undefined && { namesake }) };
  });
}

interface Surroundings {
  text: string;
  headline: boolean;
  title: Title | undefined;
  event: string | undefined;
}

function isPossible(reading: Reading, { start, end }: Match, { text, headline, title, event }: Surroundings): boolean {
  if (reading.own && reading.entity !== event) return false;
  if (isConditional(reading)) return meetsCondition(reading, text, start, end);
  if (reading.kind === 'topics') return headline || !isInName(reading, text, start, end);
  if (isAcronym(reading.text)) return !isAmongCapitals(text, start, end);
  if (reading.person) {
    if (standsForOthers(text, end)) return false;
    if (title && isSurname(reading)) return mayBear(reading, title) && (headline || !hasNameAfter(text, end));
  } else if (title) {
    return reading.text.includes(' ');
  }
  if (FORM_OF_STATE.test(reading.text) && hasNameBefore(text, start)) return false;
  if (!isOneName(reading)) return true;
  // A verb has a capital there too; but a given name before a surname is told from none of them, so it stays somebody else.
  if (headline) return !reading.person || !hasNameBefore(text, start);
  return !hasNameBefore(text, start) && !hasNameAfter(text, end);
}

/** `People’s Republic of Arland` is not the Republic of Arland. */
const FORM_OF_STATE =
  /^(?:Commonwealth|Emirates?|Federation|Kingdom|Republic|Republica|Republique|State|Union) (?:of|de|du) /;

/** Whether a term has its capital as a part of a name: “Social Security” is not about security. */
const isInName = ({ anyCase }: Reading, text: string, start: number, end: number): boolean =>
  anyCase && /\p{Lu}/u.test(text.charAt(start)) && (hasNameBefore(text, start) || hasNameAfter(text, end));

const isConditional = ({ after, before }: Reading): boolean => after !== undefined || before !== undefined;

function meetsCondition({ after, before }: Reading, text: string, start: number, end: number): boolean {
  const follows = after?.some((words) => endsWithWords(text, start, words.toLowerCase())) ?? true;
  return follows && (before?.some((words) => startsWithWords(text, end, words.toLowerCase())) ?? true);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether `words` stand before `index`, whole. No more of the text is looked at than they take, with what is next to them. */
function endsWithWords(text: string, index: number, words: string): boolean {
  const left = ` ${text.slice(Math.max(0, index - words.length - 2), index)}`.toLowerCase();
  return left.endsWith(`${words} `) && !WORD_CHARACTER.test(left.charAt(left.length - words.length - 2));
}

function startsWithWords(text: string, index: number, words: string): boolean {
  const right = `${text.slice(index, index + words.length + 2)} `.toLowerCase();
  return right.startsWith(` ${words}`) && !WORD_CHARACTER.test(right.charAt(words.length + 1));
}

/** One word, or a surname: such a form is often a part of a longer name. */
const isOneName = (reading: Reading): boolean => !reading.text.includes(' ') || isSurname(reading);

const isSurname = ({ person, text }: Reading): boolean =>
  person !== undefined && text.replaceAll('-', ' ') === person.surname.replaceAll('-', ' ');

const isAcronym = (form: string): boolean => /^[^\p{Ll}]+$/u.test(form);

/** Between words in capitals an acronym can be any word: "JOIN US TODAY". */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  if (/[.\d]/.test(text.slice(start, end))) return false;
  const [before] = /\p{Lu}{2} $/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  const [after] = /^ \p{Lu}{2,}(?![\p{Ll}.])/u.exec(text.slice(end, end + 30)) ?? [];
  return before !== undefined || after !== undefined;
}

/** Whether somebody with this name may have this title. Without roles of theirs a title can't contradict. */
function mayBear({ person }: Reading, title: Title): boolean {
  if (!person) return false;
  if (title.honorific) return person.honorifics?.some((known) => sameHonorific(known, title.text)) ?? true;
  return person.titles.length === 0 || holdsOffice(person.titles, title);
}

function holdsOffice(titles: readonly string[], title: Title): boolean {
  const given = title.text.toLowerCase();
  return titles.some((known) => known === given || known.startsWith(`${given} `));
}

/** Whether the title alone tells who it is: "President Lee" needs no full name before it. */
export const isTitledByOffice = ({ person }: Reading, title: Title | undefined): boolean =>
  person !== undefined && title !== undefined && !title.honorific && holdsOffice(person.titles, title);

function findNamesake(text: string, { start, end, readings }: Match, title: Title | undefined): string | undefined {
  const surname = readings.find(isSurname);
  if (!surname?.person || hasNameAfter(text, end)) return undefined;
  const other = title
    ? !readings.some((reading) => isSurname(reading) && mayBear(reading, title))
    : hasNameBefore(text, start);
  return other ? surname.person.surname : undefined;
}
